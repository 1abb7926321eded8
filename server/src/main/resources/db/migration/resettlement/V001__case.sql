-- V001__case.sql   帮教档案、核实、衔接、重点核查、风险评估

-- 帮教档案
create table resettlement.case (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    number text not null,
    state text not null,
    person uuid not null,
    name text not null,
    born date,
    source text not null,
    from_unit uuid,
    release_on date not null,
    released date,
    announced date not null,
    same_day boolean not null,
    minor boolean not null,
    home_division text not null,
    address text,
    verdict text,
    family_collects boolean,
    key boolean not null,
    band text,
    pickup text,
    collector text,
    receiver uuid,
    helper text,
    consent text not null,
    opened date,
    period_end date,
    next_visit date,
    closure text,
    closed date,
    episode uuid,
    address_blind text,
    search tsvector,
    unique (number),
    check ((closed is null) = (closure is null))
);
create index on resettlement.case (unit, id);
create index on resettlement.case using gin (search);
create index on resettlement.case (address_blind);
create index on resettlement.case (unit, state, id);
create index on resettlement.case (release_on) where closed is null;
create index on resettlement.case (next_visit) where state = 'ACTIVE';
create index on resettlement.case (from_unit, release_on) where closed is null;
-- one open file for one person: a release is told many times and opened once
create unique index help_open_once on resettlement.case (person) where state <> 'CLOSED';

-- 预释放信息核实
create table resettlement.pre_release_check (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    help uuid not null references resettlement.case,
    day date not null,
    verdict text not null,
    address text,
    contact text,
    mobile text,
    family_collects boolean,
    housing text,
    work_plan text,
    address_blind text,
    mobile_blind text
);
create index on resettlement.pre_release_check (unit, id);
create index on resettlement.pre_release_check (help);
create index on resettlement.pre_release_check (address_blind);
create index on resettlement.pre_release_check (mobile_blind);

-- 衔接
create table resettlement.handover (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    help uuid not null references resettlement.case,
    kind text not null,
    collector text not null,
    day date not null,
    place text not null,
    released_by text,
    received_by text not null,
    person_signed boolean not null,
    items text,
    escorted boolean not null
);
create index on resettlement.handover (unit, id);
create index on resettlement.handover (help);

-- 重点帮教核查项
create table resettlement.key_tick (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    help uuid not null references resettlement.case,
    criterion text not null,
    evidence text not null,
    day date not null,
    withdrawn date,
    why text,
    check ((withdrawn is null) = (why is null))
);
create index on resettlement.key_tick (unit, id);
create index on resettlement.key_tick (help);
create unique index key_tick_once on resettlement.key_tick (help, criterion) where withdrawn is null;

-- 再犯风险评估
create table resettlement.risk_assessment (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    help uuid not null references resettlement.case,
    day date not null,
    instrument text not null,
    items jsonb not null,
    total bigint not null,
    suggested text not null,
    settled text not null,
    reason text,
    expires date not null,
    objection text,
    answer text
);
create index on resettlement.risk_assessment (unit, id);
create index on resettlement.risk_assessment (help);
