-- V002__request.sql   自助终端申请: what somebody asked, until it is answered

create table kiosk.request (
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
    state       text not null,
    person      uuid not null,
    name        text not null,
    file_number text not null,
    kind        text not null,
    text        text,
    asked_on    date not null,
    closed_on   date check (closed_on >= asked_on),
    answer      text,
    search      tsvector,
    check (state in ('SENT', 'TAKEN') or closed_on is not null)
);
create index on kiosk.request (unit, id);
create index on kiosk.request (person);
create index on kiosk.request (owner);
create index on kiosk.request using gin (search);
