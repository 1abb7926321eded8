-- V001__device_and_visit.sql   自助终端: the device, its credential, and who stands before it; of every secret only a digest is kept

create table kiosk.device (
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
    keeper      uuid not null,
    place       text not null,
    state       text not null,
    paired_on   date,
    reason      text,
    search      tsvector,
    check ((state = 'BLOCKED') = (reason is not null))
);
create index on kiosk.device (unit, id);
create index on kiosk.device using gin (search);

create table kiosk.device_key (
    device uuid primary key references kiosk.device,
    digest text not null unique,
    since  timestamptz not null
);

create table kiosk.pairing (
    digest text primary key,
    device uuid not null unique references kiosk.device,
    until  timestamptz not null
);

create table kiosk.pin (
    person uuid primary key,
    hash   text not null,
    set_at timestamptz not null
);

create table kiosk.hand_over (
    person   uuid primary key,
    digest   text not null unique,
    until    timestamptz not null,
    given_by uuid not null
);

create table kiosk.visit (
    id           uuid primary key,
    digest       text not null unique,
    device       uuid not null references kiosk.device,
    person       uuid not null,
    how          text not null check (how in ('PIN', 'HAND_OVER')),
    opened_at    timestamptz not null,
    last_seen_at timestamptz not null,
    ended_at     timestamptz,
    ended_why    text
);
create unique index on kiosk.visit (device) where ended_at is null;
create index on kiosk.visit (person);
