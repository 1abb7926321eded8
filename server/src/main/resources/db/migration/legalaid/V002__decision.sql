-- V002__decision.sql   审查、决定、异议, 法律援助法 arts 43, 44, 48, 49

-- 审查意见
create table legalaid.review (
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
    proposal             text not null,
    opinion              text not null,
    advice               text not null,
    reasons              jsonb not null,
    reviewed_on          date not null
);
create index on legalaid.review (unit, id);
create index on legalaid.review (application);

-- 法律援助决定
create table legalaid.decision (
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
    kind                 text not null,
    opinion              text,
    reasons              jsonb not null,
    ground               text,
    decided_on           date not null,
    document_number      text,
    remedy_body          text,
    check (kind not in ('REFUSE', 'TERMINATE') or (jsonb_array_length(reasons) > 0 and remedy_body is not null)),
    check ((kind = 'TERMINATE') = (ground is not null))
);
create index on legalaid.decision (unit, id);
create index on legalaid.decision (application);

-- 法律援助异议
create table legalaid.objection (
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
    decision             uuid not null references legalaid.decision,
    bureau               uuid not null,
    reason               text not null,
    received_on          date not null,
    outcome              text,
    opinion              text,
    reasons              jsonb not null,
    decided_on           date,
    reconsider_by        date,
    sue_by               date,
    check ((outcome is null) = (decided_on is null)),
    check (outcome is distinct from 'MAINTAIN' or (reconsider_by is not null and sue_by is not null))
);
create index on legalaid.objection (unit, id);
create index on legalaid.objection (application);
create unique index one_open_objection on legalaid.objection (application) where outcome is null;

-- 回避
create table legalaid.recusal (
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
    person               text not null,
    name                 text not null,
    kinship              text not null,
    declared_on          date not null,
    unique (application, person)
);
create index on legalaid.recusal (unit, id);
create index on legalaid.recusal (application);
