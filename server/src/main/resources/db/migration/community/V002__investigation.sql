-- V002__investigation.sql   调查评估, 社区矫正法 art. 18

-- 调查评估
create table community.investigation (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    number               text not null,
    state                text not null,
    requester            text not null,
    letter_number        text not null,
    category             text not null,
    name                 text not null,
    citizen_id           text,
    residence            text,
    received_on          date not null,
    fast_track           boolean not null,
    due                  date not null,
    circumstances        text,
    consequences         text,
    opinions             text,
    to_forbid            text,
    danger               text,
    conclusion           text,
    evidence             text,
    sent_on              date,
    citizen_id_blind     text,
    search               tsvector,
    unique (number),
    unique (requester, letter_number),
    check (due >= received_on),
    check (state <> 'SENT' or (conclusion is not null and sent_on is not null))
);
create index on community.investigation (unit, id);
create index on community.investigation using gin (search);
create index on community.investigation (citizen_id_blind);
create index on community.investigation (unit, state, due);
create index on community.investigation (name);
