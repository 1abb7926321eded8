-- V004__expected.sql   待收治, 禁毒法 art. 41

-- 待收治
create table drugrehab.expected (
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
    decision_number      text not null,
    decider              text not null,
    decided              date not null,
    starts               date not null,
    ends                 date not null,
    drug                 text not null,
    rehab                uuid,
    search               tsvector,
    unique (message),
    check (state <> 'REGISTERED' or rehab is not null)
);
create index on drugrehab.expected (unit, id);
create index on drugrehab.expected using gin (search);
create index on drugrehab.expected (person);
create index on drugrehab.expected (name);
