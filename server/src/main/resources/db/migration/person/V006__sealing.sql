-- V006__sealing.sql   犯罪记录封存办理, 刑事诉讼法 art. 286

-- 犯罪记录封存办理
create table person.sealing (
    id                     uuid primary key,
    version                int not null,
    unit                   uuid not null,
    owner                  uuid,
    team                   uuid[] not null default '{}',
    created_at             timestamptz not null,
    created_by             uuid not null,
    changed_at             timestamptz not null,
    changed_by             uuid not null,
    state                  text not null,
    subject                text not null,
    document               text not null,
    proposed_on            date not null,
    proposed_by            text not null,
    rows                   jsonb not null,
    basis                  jsonb not null,
    opinion                text,
    search                 tsvector,
    unique (subject, document)
);
create index on person.sealing (unit, id);
create index on person.sealing using gin (search);
