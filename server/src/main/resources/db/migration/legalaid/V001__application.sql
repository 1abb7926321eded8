-- V001__application.sql   法律援助申请: the root of each file, 法律援助法 art. 43

-- 法律援助申请
create table legalaid.application (
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
    source               text not null,
    channel              text not null,
    received_at          timestamptz not null,
    applicant_kind       text not null,
    applicant_name       text not null,
    citizen_id           text,
    other_id             text,
    mobile               text,
    agents               text not null,
    safe_contact         text,
    form                 text not null,
    matter               text not null,
    case_type            text not null,
    facts                text,
    opponent_name        text,
    opponent_firm        text,
    division             text not null,
    litigation           boolean not null,
    organ_name           text,
    organ_division       text,
    event_division       text,
    exemptions           text[] not null,
    exemption_proved     boolean not null,
    household            text not null,
    income_total12m      text,
    assets               text,
    honest_declaration   boolean not null,
    limitation_expiry    date,
    preservation_needed  boolean not null,
    urgent               boolean not null,
    provisional          boolean not null,
    groups               text[] not null,
    materials            jsonb not null,
    intake_unit          uuid,
    legal_as_of          date not null,
    citizen_id_blind     text,
    other_id_blind       text,
    mobile_blind         text,
    opponent_name_blind  text,
    income_total12m_blind text,
    assets_blind         text,
    search               tsvector,
    unique (unit, number),
    check (citizen_id is null or other_id is null),
    check (not provisional or state not in ('CLOSED', 'ARCHIVED'))
);
create index on legalaid.application (unit, id);
create index on legalaid.application using gin (search);
create index on legalaid.application (citizen_id_blind);
create index on legalaid.application (other_id_blind);
create index on legalaid.application (mobile_blind);
create index on legalaid.application (opponent_name_blind);
create index on legalaid.application (owner, id) where owner is not null;
create index on legalaid.application using gin (team);
create index on legalaid.application (unit, received_at, id);
create index on legalaid.application (unit, state, id);
create index on legalaid.application (applicant_name);

-- 办案机关通知
create table legalaid.notice (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    application          uuid not null references legalaid.application,
    organ                text not null,
    organ_name           text not null,
    file_number          text not null,
    ground               text not null,
    suspect_name         text not null,
    suspect_birth        date,
    stage                text not null,
    custody_place        text,
    received_at          timestamptz not null,
    search               tsvector,
    unique (application),
    unique (organ_name, file_number)
);
create index on legalaid.notice (unit, id);
create index on legalaid.notice using gin (search);

-- 监管场所转交
create table legalaid.transfer (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    application          uuid not null references legalaid.application,
    organ_name           text not null,
    custody_number       text not null,
    stated_at            timestamptz not null,
    forwarded_at         timestamptz not null,
    late                 boolean not null,
    unique (application),
    check (forwarded_at >= stated_at)
);
create index on legalaid.transfer (unit, id);

-- 补充材料通知
create table legalaid.supplement (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    application          uuid not null references legalaid.application,
    items                jsonb not null,
    note                 text,
    requested_on         date not null,
    due_on               date not null,
    received_on          date,
    check (due_on >= requested_on),
    check (received_on >= requested_on),
    check (jsonb_array_length(items) > 0)
);
create index on legalaid.supplement (unit, id);
create index on legalaid.supplement (application);
create unique index supplement_asked_once on legalaid.supplement (application) where received_on is null;
create index on legalaid.supplement (due_on) where received_on is null;

-- 法律援助申请草稿
create table legalaid.draft (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    body                 text not null,
    keep_until           date not null
);
create index on legalaid.draft (unit, id);
create index on legalaid.draft (owner, id);
create index on legalaid.draft (keep_until);
