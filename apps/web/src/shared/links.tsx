import { LinkButton as LinkButtonElement } from '@samenwijs/ui';
import { createLink } from '@tanstack/react-router';

export { Link } from '@tanstack/react-router';
/** A deed that is a page: <LinkButton tone="primary" to="/vragen/nieuw">. */
export const LinkButton = createLink(LinkButtonElement);
