-- V001__register.sql   执业人员和执业机构, 律师法 arts 5, 14

-- 执业机构
create table lawyer.institution (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    credit_code          text not null,
    name                 text not null,
    form                 text not null,
    division             text not null,
    status               text not null,
    telephone            text,
    place                text,
    founded_on           date,
    search               tsvector,
    unique (credit_code)
);
create index on lawyer.institution (unit, id);
create index on lawyer.institution using gin (search);

-- 执业人员
create table lawyer.practitioner (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    licence_number       text not null,
    name                 text not null,
    sex                  text not null,
    category             text not null,
    institution          uuid not null references lawyer.institution,
    status               text not null,
    practised_since      date not null,
    criminal_since       date,
    fields               text[] not null,
    languages            text[] not null,
    versed_in_minors     boolean not null,
    division             text not null,
    mobile               text,
    takes_aid            boolean not null,
    person               text,
    mobile_blind         text,
    search               tsvector,
    unique (licence_number),
    check (criminal_since >= practised_since)
);
create index on lawyer.practitioner (unit, id);
create index on lawyer.practitioner using gin (search);
create index on lawyer.practitioner (mobile_blind);
create index on lawyer.practitioner (division, id) where takes_aid;
create unique index on lawyer.practitioner (person) where person is not null;
