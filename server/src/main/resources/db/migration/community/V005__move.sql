-- V005__move.sql   执行地变更, 社区矫正法 art. 27

-- 执行地变更
create table community.move (
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
    from_county          uuid not null,
    to_county            uuid not null,
    reason               text not null,
    address              text not null,
    applied_on           date not null,
    answer               text,
    decided_on           date,
    opinion              text,
    report_by            date,
    received_on          date,
    address_blind        text not null,
    search               tsvector,
    unique (number),
    check (from_county <> to_county)
);
create index on community.move (unit, id);
create index on community.move using gin (search);
create index on community.move (address_blind);
create index on community.move (supervisee, id);
-- one change of place at a time
create unique index on community.move (supervisee) where state in ('APPLIED', 'ASKED', 'AGREED', 'DISAGREED', 'APPROVED', 'NOT_ARRIVED');
create index on community.move (to_county, state);
