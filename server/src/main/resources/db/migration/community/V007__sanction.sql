-- V007__sanction.sql   违规和处分, 社区矫正法 arts. 28, 46-49

-- 违规事实
create table community.violation (
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
    breach               text not null,
    severity             text not null,
    day                  date not null,
    since                date,
    returned             boolean not null,
    justified            boolean not null,
    stubborn             boolean not null,
    fact                 text not null,
    evidence             text not null
);
create index on community.violation (unit, id);
create index on community.violation (supervisee, id);

-- 处分
create table community.sanction (
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
    violation            uuid not null references community.violation,
    number               text not null,
    state                text not null,
    kind                 text not null,
    breach               text not null,
    proposed_on          date not null,
    grounds              text not null,
    departure            text,
    urgent               boolean not null,
    defence_by           date not null,
    defence              text,
    lawyer_opinion       text,
    heard_on             date,
    decided_on           date,
    opinion              text,
    arrest_reasons       text[] not null,
    organ                text,
    ruling_number        text,
    ruled_on             date,
    search               tsvector,
    unique (number),
    check (defence_by >= proposed_on),
    -- nobody is sanctioned before he was heard
    check (state not in ('ISSUED', 'SUBMITTED', 'GRANTED', 'DENIED') or heard_on is not null or defence_by < decided_on)
);
create index on community.sanction (unit, id);
create index on community.sanction using gin (search);
create index on community.sanction (supervisee, id);
create index on community.sanction (unit, state, id);
