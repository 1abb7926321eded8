-- V007__life.sql   劳动、改造方案、生活卫生

-- 劳动记录
create table prison.labour_record (
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
    month date not null,
    post text not null,
    hours bigint not null,
    days_off_owed bigint not null,
    pay numeric(16,2),
    training text,
    injury text,
    unique (file, month),
    check (hours between 0 and 744)
);
create index on prison.labour_record (unit, id);
create index on prison.labour_record (file);

-- 改造方案
create table prison.reform_plan (
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
    goals jsonb not null,
    made_on date not null,
    review_by date not null,
    effect text
);
create index on prison.reform_plan (unit, id);
create index on prison.reform_plan (file);

-- 生活卫生检查
create table prison.daily_check (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    ward uuid not null,
    day date not null,
    kind text not null,
    finding text not null,
    people bigint not null,
    problem boolean not null
);
create index on prison.daily_check (unit, id);

-- 就诊记录
create table prison.health_visit (
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
    day date not null,
    complaint text not null,
    diagnosis text,
    treatment text,
    to_hospital boolean not null
);
create index on prison.health_visit (unit, id);
create index on prison.health_visit (file);
