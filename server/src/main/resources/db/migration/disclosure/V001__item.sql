-- V001__item.sql   公开事项, 监狱法 (2026) art. 8

create table disclosure.item (
    id         uuid primary key,
    version     int not null,
    unit        uuid not null,
    owner       uuid,
    team        uuid[] not null default '{}',
    created_at  timestamptz not null,
    created_by  uuid not null,
    changed_at  timestamptz not null,
    changed_by  uuid not null,
    topic        text not null,
    title        text not null,
    state        text not null,
    body         text,
    entries      jsonb not null,
    made_on      date,
    published_on date,
    until        date check (until >= published_on),
    reason       text,
    search       tsvector,
    check (state <> 'PUBLISHED' or published_on is not null)
);
create index on disclosure.item (unit, id);
create index on disclosure.item (state, unit);
create index on disclosure.item using gin (search);
