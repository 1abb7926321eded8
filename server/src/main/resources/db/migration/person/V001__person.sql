-- V001__person.sql   人员主索引和外部编号: one person, forever

-- 人员主索引
create table person.person (
    id                     uuid primary key,
    version                int not null,
    unit                   uuid not null,
    owner                  uuid,
    team                   uuid[] not null default '{}',
    created_at             timestamptz not null,
    created_by             uuid not null,
    changed_at             timestamptz not null,
    changed_by             uuid not null,
    name                   text not null,
    sex                    text not null,
    birth_date             date,
    birth_precision        text not null,
    id_type                text not null,
    citizen_id             text,
    other_id               text,
    id_status              text not null,
    names                  jsonb not null,
    ethnicity              text,
    nationality            text not null,
    education              text,
    marital_status         text,
    domicile               text,
    domicile_address       text,
    residence              text,
    residence_address      text,
    contacts               text not null,
    biometrics             text not null,
    care                   text not null,
    unidentified           boolean not null,
    merged_into            uuid references person.person,
    citizen_id_blind       text,
    other_id_blind         text,
    domicile_address_blind text,
    residence_address_blind text,
    search                 tsvector
);
create index on person.person (unit, id);
create index on person.person using gin (search);
create index on person.person (citizen_id_blind);
create index on person.person (other_id_blind);
create index on person.person (name, id);
create index on person.person (birth_date, name);
create index on person.person (merged_into) where merged_into is not null;

-- 姓名索引: every name under which somebody is known, and how it sounds
create table person.known_name (
    person                 uuid not null references person.person,
    name                   text not null,
    sound                  text not null,
    primary key (person, name)
);
create index on person.known_name (sound, name, person);
create index on person.known_name (name collate "C", person);

-- 人员外部编号
create table person.number (
    id                     uuid primary key,
    version                int not null,
    unit                   uuid not null,
    owner                  uuid,
    team                   uuid[] not null default '{}',
    created_at             timestamptz not null,
    created_by             uuid not null,
    changed_at             timestamptz not null,
    changed_by             uuid not null,
    person                 uuid not null references person.person,
    kind                   text not null,
    number                 text not null,
    issuer                 text not null,
    starts                 date,
    ends                   date,
    number_blind           text not null
);
create index on person.number (unit, id);
create index on person.number (number_blind);
create index on person.number (person);
