-- V011__incoming.sql   来文文书和调查评估来文, 社区矫正法 arts. 18, 20

-- 来文文书
create table community.incoming (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    state                text not null,
    message              uuid not null,
    received             date not null,
    person               uuid not null,
    name                 text not null,
    category             text not null,
    deciding_organ       text not null,
    case_number          text not null,
    charge               text,
    effective            date not null,
    term                 text,
    starts               date,
    printed_end          date,
    medical              boolean not null,
    supervisee           uuid references community.corrections,
    search               tsvector,
    unique (message),
    check (state <> 'TAKEN' or supervisee is not null)
);
create index on community.incoming (unit, id);
create index on community.incoming using gin (search);
create index on community.incoming (person);
create index on community.incoming (name);

alter table community.investigation
    add column message uuid unique,
    add column person  uuid,
    add column place   text;
