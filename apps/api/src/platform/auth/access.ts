import {
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { type Action, canSomewhere, DomainError } from '@samenwijs/domain';
import type { Context, Viewer } from './viewer.js';

export const ACCESS = 'samenwijs:access';
export type Access = 'public' | 'signed-in' | { action: Action };

/** Anybody, visitors too. What is returned still passes the read scope. */
export const Public = () => SetMetadata<string, Access>(ACCESS, 'public');
/** Anybody who signed in. */
export const SignedInOnly = () => SetMetadata<string, Access>(ACCESS, 'signed-in');
/** Whoever may do `action` somewhere; the service decides about the very thing. */
export const Can = (action: Action) => SetMetadata<string, Access>(ACCESS, { action });

export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer =>
  viewerOf(context),
);

function viewerOf(context: ExecutionContext): Viewer {
  return context.getType<GqlContextType>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<Context>().viewer
    : (context.switchToHttp().getRequest<{ viewer?: Viewer }>().viewer ?? null);
}

/** Deny by default: a handler that declares nothing is a programming error and lets nobody in. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (access === undefined)
      throw new DomainError(
        'FORBIDDEN',
        `${context.getClass().name}.${context.getHandler().name} declares no access`,
      );
    if (access === 'public') return true;
    const viewer = viewerOf(context);
    if (!viewer) throw new DomainError('UNAUTHENTICATED');
    if (access !== 'signed-in' && !canSomewhere(viewer, access.action)) throw new DomainError('FORBIDDEN');
    return true;
  }
}
