import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { DomainError } from '@samenwijs/domain';
import type { ValidationError } from 'class-validator';

/** Postgres cannot keep NUL, and a lone surrogate is no text. */
function refuseBrokenText(value: unknown, field: string): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed())
      throw new DomainError('INVALID_INPUT', `${field} holds characters that are no text`, {
        fields: { [field]: 'broken_text' },
      });
  } else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) refuseBrokenText(inner, key);
  }
}

const fieldsOf = (errors: ValidationError[], prefix = ''): [string, string][] =>
  errors.flatMap((error) => [
    ...Object.keys(error.constraints ?? {}).map((rule): [string, string] => [prefix + error.property, rule]),
    ...fieldsOf(error.children ?? [], `${prefix}${error.property}.`),
  ]);

/** Input that breaks a rule is refused with the field and the rule's name, so that the form can say it beside the field. */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      exceptionFactory: (errors) =>
        new DomainError('INVALID_INPUT', 'Some fields are not right', {
          fields: Object.fromEntries(fieldsOf(errors)),
        }),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata) {
    if (metadata.type === 'body') refuseBrokenText(value, metadata.data ?? 'input');
    return super.transform(value, metadata) as Promise<unknown>;
  }
}
