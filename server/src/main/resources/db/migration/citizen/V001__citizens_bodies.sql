-- V001__citizens_bodies.sql   bodies by their credit code (C2), who acts for them under a written authorisation (C3), codes to mobile numbers (L1)
create table citizen.organisation (
    id uuid primary key, version int not null, unit uuid not null, owner uuid, team uuid[] not null default '{}',
    created_at timestamptz not null, created_by uuid not null, changed_at timestamptz not null, changed_by uuid not null,
    credit_code    text not null,
    name           text not null,
    representative uuid not null,
    state          text not null check (state in ('PENDING', 'ACTIVE', 'REJECTED', 'ENDED')),
    finding        text,
    search         tsvector
);
create index on citizen.organisation (unit, id);
create index on citizen.organisation (owner, id) where owner is not null;
create index on citizen.organisation (credit_code);
create index on citizen.organisation (representative);
create index on citizen.organisation (state, id) where state = 'PENDING';
create index on citizen.organisation using gin (search);
-- one account for a body, whoever claims it; several may claim it until one of them has proved that he represents it
create unique index organisation_once on citizen.organisation (credit_code) where state = 'ACTIVE';
create unique index organisation_claimed_once on citizen.organisation (credit_code, representative) where state = 'PENDING';

create table citizen.mandate (
    id uuid primary key, version int not null, unit uuid not null, owner uuid, team uuid[] not null default '{}',
    created_at timestamptz not null, created_by uuid not null, changed_at timestamptz not null, changed_by uuid not null,
    organisation uuid not null references citizen.organisation,
    operator     uuid not null,
    scope        text not null,
    valid_from   date not null,
    valid_to     date not null check (valid_to >= valid_from),
    state        text not null check (state in ('INVITED', 'ACTIVE', 'ENDED'))
);
create index on citizen.mandate (unit, id);
create index on citizen.mandate (owner, id) where owner is not null;
create index on citizen.mandate (organisation);
create index on citizen.mandate (operator);
create unique index mandate_once on citizen.mandate (organisation, operator) where state = 'ACTIVE';

-- 短信验证码: only a keyed digest is kept; good once, for minutes, and for a few tries
create table citizen.code (
    id         uuid        primary key,
    mobile     text        not null,               -- blind index
    digest     text        not null,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    tries      int         not null default 0,
    used_at    timestamptz
);
create index on citizen.code (mobile, issued_at desc);
create index on citizen.code (expires_at);
