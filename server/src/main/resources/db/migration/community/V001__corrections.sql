-- V001__corrections.sql   社区矫正档案, 社区矫正法 art. 22

-- 社区矫正档案
create table community.corrections (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    person               uuid not null,
    episode              uuid,
    number               text not null,
    state                text not null,
    name                 text not null,
    citizen_id           text,
    sex                  text not null,
    birth_date           date,
    mobile               text,
    category             text not null,
    supervision_class    text,
    minor                boolean not null,
    medical              boolean not null,
    deciding_organ       text not null,
    case_number          text not null,
    charge               text,
    effective            date not null,
    starts               date not null,
    ends                 date not null,
    report_due           date not null,
    reported_on          date,
    papers_complete      boolean not null,
    county               uuid not null,
    office               uuid,
    leave_delegated      boolean not null,
    residence            text,
    address              text,
    next_report          date,
    next_visit           date,
    next_health_report   date,
    next_medical_review  date,
    lost_since           date,
    revocation_pending   boolean not null,
    end_kind             text,
    ended_on             date,
    citizen_id_blind     text,
    mobile_blind         text,
    address_blind        text,
    search               tsvector,
    unique (number),
    check (ends >= starts),
    check ((end_kind is null) = (ended_on is null)),
    check (ended_on is null or state in ('LIFTED', 'TERMINATED'))
);
create index on community.corrections (unit, id);
create index on community.corrections using gin (search);
create index on community.corrections (citizen_id_blind);
create index on community.corrections (mobile_blind);
create index on community.corrections (address_blind);
-- one person serves one sentence at home at a time, in one county
create unique index on community.corrections (person) where state not in ('LIFTED', 'TERMINATED');
create index on community.corrections (unit, state, id);
create index on community.corrections (unit, next_report, id);
create index on community.corrections (ends) where state not in ('LIFTED', 'TERMINATED');
create index on community.corrections (owner, id) where owner is not null;
create index on community.corrections (name);
