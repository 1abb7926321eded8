-- V004__window.sql   供应窗口: when orders are taken; two windows of one facility never overlap

create extension if not exists btree_gist with schema public;

create table supply."window" (
    id          uuid primary key,
    version     int not null,
    unit        uuid not null,
    owner       uuid,
    team        uuid[] not null default '{}',
    created_at  timestamptz not null,
    created_by  uuid not null,
    changed_at  timestamptz not null,
    changed_by  uuid not null,
    delivery_on date not null,
    opens       timestamptz not null,
    closes      timestamptz not null check (closes > opens),
    note        text,
    search      tsvector,
    exclude using gist (unit with =, tstzrange(opens, closes) with &&)
);
create index on supply."window" (unit, id);
