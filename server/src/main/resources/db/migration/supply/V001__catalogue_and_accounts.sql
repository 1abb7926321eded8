-- V001__catalogue_and_accounts.sql   生活物资: catalogue and personal accounts, 监狱法 (2026) art. 77

create table supply.goods (
    id              uuid primary key,
    version         int not null,
    unit            uuid not null,
    owner           uuid,
    team            uuid[] not null default '{}',
    created_at      timestamptz not null,
    created_by      uuid not null,
    changed_at      timestamptz not null,
    changed_by      uuid not null,
    sku             text not null,
    name            text not null,
    specification   text not null,
    category        text not null,
    price           numeric(16,2) not null check (price > 0),
    purchase_price  numeric(16,2) not null,
    price_source    text not null,
    stock           bigint not null check (stock >= 0), -- nothing is sold that is not there, whoever asks at the same time
    limit_per_order bigint not null check (limit_per_order > 0),
    allergens       text,
    best_before     date,
    on_sale         boolean not null,
    search          tsvector,
    unique (unit, sku)
);
create index on supply.goods (unit, id);
create index on supply.goods using gin (search);

create table supply.account (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    person               uuid not null, -- in the room of persons: no foreign key across rooms
    number               text not null unique,
    level                text not null,
    level_since          date not null,
    level_before         text,
    property_outstanding numeric(16,2) not null check (property_outstanding >= 0),
    must_not_have        text,
    opened_on            date not null,
    closed_on            date check (closed_on >= opened_on),
    search               tsvector
);
create unique index on supply.account (person) where closed_on is null;
create index on supply.account (unit, id);
create index on supply.account using gin (search);
