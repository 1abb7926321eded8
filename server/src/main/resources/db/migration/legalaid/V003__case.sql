-- V003__case.sql   案件、指派、办理、结案, 法律援助法 arts 46, 50, 52, 59

-- 法律援助案件
create table legalaid.case (
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
    number               text not null,
    source               text not null,
    case_type            text not null,
    form                 text not null,
    three_years          boolean not null,
    for_minor            boolean not null,
    granted_on           date not null,
    lawyer               uuid,
    institution          uuid,
    assigned_on          date,
    accepted_on          date,
    concluded_on         date,
    closed_on            date,
    search               tsvector,
    unique (application),
    unique (unit, number),
    check (assigned_on >= granted_on),
    check (accepted_on is null or accepted_on >= assigned_on),
    check (closed_on >= granted_on)
);
create index on legalaid.case (unit, id);
create index on legalaid.case using gin (search);
create index on legalaid.case (lawyer) where closed_on is null;
create index on legalaid.case (unit, granted_on, id);

-- 法律援助指派
create table legalaid.assignment (
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
    lawyer               uuid not null,
    institution          uuid not null,
    rank                 bigint not null,
    skipped              jsonb not null,
    assigned_on          date not null,
    accepted_on          date,
    ended_on             date,
    end_reason           text,
    check (ended_on >= assigned_on),
    check (accepted_on >= assigned_on)
);
create index on legalaid.assignment (unit, id);
create index on legalaid.assignment (application);
create unique index one_lawyer_at_a_time on legalaid.assignment (application) where ended_on is null;
create index on legalaid.assignment (lawyer, assigned_on);

-- 办理情况通报
create table legalaid.progress (
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
    stage                text not null,
    text                 text not null,
    reported_on          date not null
);
create index on legalaid.progress (unit, id);
create index on legalaid.progress (application);

-- 法律援助结案
create table legalaid.closure (
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
    result               text not null,
    hours                bigint not null,
    amount               numeric(16,2),
    summary              text not null,
    materials            jsonb not null,
    reported_on          date not null,
    scores               jsonb not null,
    grade                text,
    closed_on            date,
    unique (application),
    check (hours between 0 and 5000),
    check ((grade is null) = (closed_on is null))
);
create index on legalaid.closure (unit, id);

-- 法律援助补贴
create table legalaid.subsidy (
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
    lawyer               uuid not null,
    form                 text not null,
    amount               numeric(16,2) not null,
    basis                text not null,
    approved_on          date not null,
    paid_on              date,
    unique (application, lawyer),
    check (amount >= 0),
    check (paid_on >= approved_on)
);
create index on legalaid.subsidy (unit, id);
create index on legalaid.subsidy (application);

-- 评价与回访
create table legalaid.satisfaction (
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
    score                bigint not null,
    note                 text,
    call_back            boolean not null,
    rated_on             date not null,
    revised              boolean not null,
    unique (application, call_back),
    check (score between 1 and 5)
);
create index on legalaid.satisfaction (unit, id);
create index on legalaid.satisfaction (application);
