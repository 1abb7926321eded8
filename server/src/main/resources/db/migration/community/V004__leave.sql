-- V004__leave.sql   外出, 社区矫正法 art. 27

-- 外出
create table community.leave (
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
    kind                 text not null,
    reason               text not null,
    purpose              text not null,
    places               text not null,
    starts               date not null,
    ends                 date not null,
    applied_on           date not null,
    late_reason          text,
    decider              text not null,
    days                 bigint not null,
    days_in_window       bigint not null,
    decided_on           date,
    opinion              text,
    left_on              date,
    returned_on          date,
    search               tsvector,
    unique (number),
    check (ends >= starts),
    check (days > 0),
    check (state not in ('APPROVED', 'AWAY', 'RETURNED', 'RETURNED_LATE') or decided_on is not null)
);
create index on community.leave (unit, id);
create index on community.leave using gin (search);
create index on community.leave (supervisee, id);
create index on community.leave (unit, state, starts);
