-- V005__local_standard.sql   经济困难标准, 法律援助法 art. 34: two of one region never hold on the same day

create extension if not exists btree_gist with schema public;

-- 法律援助经济困难标准
create table legalaid.local_standard (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    region               text not null,
    valid_from           date not null,
    valid_to             date,
    income_cap           numeric(16,2) not null,
    asset_cap            numeric(16,2) not null,
    added_matters        text[] not null,
    formula_note         text,
    source               text not null,
    demo                 boolean not null,
    search               tsvector,
    check (valid_to >= valid_from),
    exclude using gist (region with =, daterange(valid_from, valid_to, '[]') with &&),
    check (income_cap >= 0 and asset_cap >= 0)
);
create index on legalaid.local_standard (unit, id);
create index on legalaid.local_standard using gin (search);
