-- V003__order.sql   订单 and 日结

create table supply."order" (
    id          uuid primary key,
    version     int not null,
    unit        uuid not null,
    owner       uuid,
    team        uuid[] not null default '{}',
    created_at  timestamptz not null,
    created_by  uuid not null,
    changed_at  timestamptz not null,
    changed_by  uuid not null,
    number      text not null unique,
    account     uuid not null references supply.account,
    ward_code   text not null,
    state       text not null,
    ordered_on  date not null,
    month       text not null,
    lines       jsonb not null,
    gross       numeric(16,2) not null check (gross >= 0),
    counted     numeric(16,2) not null check (counted >= 0),
    cap         numeric(16,2) not null,
    bag_code    text,
    signed_on   date,
    proof       text,
    reason      text,
    search      tsvector
);
create index on supply."order" (unit, id);
create index on supply."order" (account, month);
create index on supply."order" using gin (search);

create table supply.day_close (
    id          uuid primary key,
    version     int not null,
    unit        uuid not null,
    owner       uuid,
    team        uuid[] not null default '{}',
    created_at  timestamptz not null,
    created_by  uuid not null,
    changed_at  timestamptz not null,
    changed_by  uuid not null,
    day         date not null,
    state       text not null,
    bank_moved  numeric(16,2) not null,
    ledger_moved numeric(16,2) not null,
    difference  numeric(16,2) not null,
    unmatched   jsonb not null,
    explanation text,
    unique (unit, day)
);
create index on supply.day_close (unit, id);
