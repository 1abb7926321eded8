-- V006__locating_order.sql   电子定位, 社区矫正法 art. 29

create extension if not exists btree_gist with schema public;

-- 电子定位决定
create table community.locating_order (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    supervisee           uuid not null references community.corrections,
    number               text not null,
    state                text not null,
    grounds              text[] not null,
    starts               date not null,
    ends                 date not null,
    prolongs             uuid references community.locating_order,
    assessment           text not null,
    device               text,
    approver             text,
    informed_on          date,
    ended_on             date,
    end_reason           text,
    search               tsvector,
    unique (number),
    check (cardinality(grounds) > 0),
    check (ends >= starts),
    check ((ended_on is null) = (state in ('PROPOSED', 'REFUSED', 'IN_FORCE'))),
    -- a day is covered by one order at most
    exclude using gist (supervisee with =, daterange(starts, coalesce(ended_on, ends), '[]') with &&)
        where (state in ('IN_FORCE', 'LIFTED', 'EXPIRED'))
);
create index on community.locating_order (unit, id);
create index on community.locating_order using gin (search);
create index on community.locating_order (supervisee, id);
create index on community.locating_order (ends) where state = 'IN_FORCE';

-- 电子定位报警
create table community.alarm (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    supervisee           uuid not null references community.corrections,
    locating_order       uuid not null references community.locating_order,
    at                   timestamptz not null,
    kind                 text not null,
    finding              text,
    checked_on           date,
    note                 text,
    check ((finding is null) = (checked_on is null))
);
create index on community.alarm (unit, id);
create index on community.alarm (supervisee, id);
create index on community.alarm (unit, at) where finding is null;

-- 定位信息查阅记录
create table community.track_reading (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    supervisee           uuid not null references community.corrections,
    at                   timestamptz not null,
    by                   text not null,
    purpose              text not null,
    allowed              boolean not null
);
create index on community.track_reading (unit, id);
create index on community.track_reading (supervisee, id);
