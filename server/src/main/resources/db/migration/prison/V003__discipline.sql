-- V003__discipline.sql   禁闭和奖惩, 监狱法 arts 83, 84

-- 禁闭
create table prison.confinement (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    file uuid not null references prison.custody_file,
    number text not null,
    state text not null,
    conduct text not null,
    facts text not null,
    proposed_days bigint not null,
    new_fact boolean not null,
    starts date,
    ends date,
    doctor_before text,
    lifted_on date,
    lift_reason text,
    opinion text,
    search tsvector,
    check (ends >= starts)
);
create index on prison.confinement (unit, id);
create index on prison.confinement using gin (search);
create unique index confined_once on prison.confinement (file) where state in ('PROPOSED', 'REVIEWED', 'CONFINED');
create index on prison.confinement (file);

-- 禁闭每日检查
create table prison.confinement_check (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    confinement uuid not null references prison.confinement,
    day date not null,
    health text not null,
    outdoor_minutes bigint not null,
    unfit boolean not null,
    unique (confinement, day)
);
create index on prison.confinement_check (unit, id);

-- 奖惩
create table prison.award (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    file uuid not null references prison.custody_file,
    number text not null,
    state text not null,
    kind text not null,
    basis text not null,
    facts text not null,
    review boolean not null,
    reviewed text,
    decided_on date,
    opinion text,
    search tsvector
);
create index on prison.award (unit, id);
create index on prison.award using gin (search);
create index on prison.award (file);
