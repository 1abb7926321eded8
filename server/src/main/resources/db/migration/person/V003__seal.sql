-- V003__seal.sql   犯罪记录封存, 刑事诉讼法 art. 286: what is hidden, and whom two persons have let in

-- 犯罪记录封存
create table person.seal (
    id                     uuid primary key,
    version                int not null,
    unit                   uuid not null,
    owner                  uuid,
    team                   uuid[] not null default '{}',
    created_at             timestamptz not null,
    created_by             uuid not null,
    changed_at             timestamptz not null,
    changed_by             uuid not null,
    person                 uuid not null references person.person,
    episodes               uuid[] not null,
    rows                   jsonb not null,
    sealed_on              date not null,
    document               text not null,
    basis                  jsonb not null,
    lifted_on              date
);
create index on person.seal (unit, id);
create index on person.seal (person);

-- 封存对象: identifiers of persons, episodes, files and judgments that nobody sees but those let in
create table person.veil (
    subject                uuid primary key,
    person                 uuid not null references person.person
);
create index on person.veil (person);

-- 准入名单: who may see a sealed record, until when, on which request
create table person.let_in (
    reader                 uuid not null,
    person                 uuid not null references person.person,
    until                  timestamptz not null,
    unsealing              uuid not null,
    primary key (reader, person, unsealing)
);
create index on person.let_in (reader, until);
