-- V002__kinship.sql   近亲属查询: open only with a person found and his consent

create table disclosure.kinship (
    id         uuid primary key,
    version     int not null,
    unit        uuid not null,
    owner       uuid,
    team        uuid[] not null default '{}',
    created_at  timestamptz not null,
    created_by  uuid not null,
    changed_at  timestamptz not null,
    changed_by  uuid not null,
    number         text not null unique,
    state          text not null,
    relative       uuid not null,
    relative_name  text not null,
    relation       text not null,
    claimed_name   text not null,
    claimed_number text,
    person         uuid,
    proof          text,
    consented_on   date,
    consent_paper  text,
    ended_on       date,
    ended          text,
    note           text,
    search         tsvector,
    check (state <> 'OPEN' or (person is not null and consented_on is not null and ended_on is null))
);
create index on disclosure.kinship (unit, id);
create index on disclosure.kinship (relative);
create index on disclosure.kinship (person);
create index on disclosure.kinship using gin (search);

create table disclosure.look (
    id         uuid primary key,
    version     int not null,
    unit        uuid not null,
    owner       uuid,
    team        uuid[] not null default '{}',
    created_at  timestamptz not null,
    created_by  uuid not null,
    changed_at  timestamptz not null,
    changed_by  uuid not null,
    kinship uuid not null references disclosure.kinship,
    at      timestamptz not null,
    purpose text not null,
    fields  text[] not null,
    search  tsvector
);
create index on disclosure.look (unit, id);
create index on disclosure.look (kinship);
