import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DemoAccountsService } from './demo-accounts.service.js';
import { IdentityResolver, MembershipResolver } from './identity.resolver.js';
import { IdentityService } from './identity.service.js';
import { GroupMembersResolver, PeopleResolver, RegionPeopleResolver } from './people.resolver.js';
import { SessionsService } from './sessions.service.js';
import { MembershipRow, Session, User } from './user.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([User, MembershipRow, Session])],
  providers: [
    IdentityService,
    SessionsService,
    DemoAccountsService,
    IdentityResolver,
    MembershipResolver,
    PeopleResolver,
    GroupMembersResolver,
    RegionPeopleResolver,
  ],
  exports: [SessionsService, DemoAccountsService, TypeOrmModule],
})
export class IdentityModule {}
