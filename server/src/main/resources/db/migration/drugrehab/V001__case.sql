-- V001__case.sql   戒毒档案和收治、脱逃、羁押、变更、解除, 戒毒条例 arts. 27 to 37

-- 戒毒档案
create table drugrehab.case (
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
    sex text not null,
    born date not null,
    decision_number text not null,
    decider text not null,
    decided date not null,
    police_from date,
    voluntary_until date,
    drugs text not null,
    addiction text,
    history_years bigint,
    prior_times bigint not null,
    broke_community_rehab boolean not null,
    home_division text not null,
    admitted date,
    zone text,
    zone_since date,
    extended_months bigint not null,
    early_release_on date,
    ends date,
    released date,
    release_kind text,
    episode uuid,
    search tsvector,
    unique (unit, number),
    check (decided >= born),
    check (admitted >= decided),
    check ((zone is null) = (zone_since is null)),
    check ((released is null) = (release_kind is null))
);
create index on drugrehab.case (unit, id);
create index on drugrehab.case using gin (search);
create index on drugrehab.case (unit, state, id);
create index on drugrehab.case (person);
create index on drugrehab.case (ends) where released is null;
-- one person is under one decision at a time
create unique index case_open_once on drugrehab.case (person)
    where state not in ('RELEASED', 'NOT_RECEIVED', 'CHANGED_TO_COMMUNITY', 'DECEASED');

-- 入所检查
create table drugrehab.admission_check (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    rehab uuid not null references drugrehab.case,
    day date not null,
    decision_paper boolean not null,
    identity_matches boolean not null,
    searcher_sex text not null,
    pregnant boolean not null,
    nursling date,
    body text,
    belongings text,
    contraband text
);
create index on drugrehab.admission_check (unit, id);
create index on drugrehab.admission_check (rehab);

-- 分区停留
create table drugrehab.zone_stay (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    rehab uuid not null references drugrehab.case,
    zone text not null,
    entered date not null,
    departed date,
    reason text,
    check (departed >= entered)
);
create index on drugrehab.zone_stay (unit, id);
create index on drugrehab.zone_stay (rehab);
create unique index zone_open_once on drugrehab.zone_stay (rehab) where departed is null;

-- 脱逃
create table drugrehab.escape (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    rehab uuid not null references drugrehab.case,
    starts date not null,
    notified timestamptz not null,
    facts text not null,
    ended date,
    check (ended >= starts)
);
create index on drugrehab.escape (unit, id);
create index on drugrehab.escape (rehab);
create unique index escape_open_once on drugrehab.escape (rehab) where ended is null;

-- 移交羁押
create table drugrehab.custody_transfer (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    rehab uuid not null references drugrehab.case,
    starts date not null,
    organ text not null,
    document text not null,
    freed date,
    check (freed >= starts)
);
create index on drugrehab.custody_transfer (unit, id);
create index on drugrehab.custody_transfer (rehab);
create unique index custody_open_once on drugrehab.custody_transfer (rehab) where freed is null;

-- 变更措施建议
create table drugrehab.measure_proposal (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    rehab uuid not null references drugrehab.case,
    ground text not null,
    reason text not null,
    sent date not null,
    answered date,
    approved boolean,
    answer_number text,
    check (answered >= sent),
    check ((answered is null) = (approved is null))
);
create index on drugrehab.measure_proposal (unit, id);
create index on drugrehab.measure_proposal (rehab);
create unique index measure_open_once on drugrehab.measure_proposal (rehab) where answered is null;

-- 解除
create table drugrehab.release (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    rehab uuid not null references drugrehab.case,
    kind text not null,
    day date not null,
    certificate text,
    police_told date,
    family_told boolean not null,
    community_proposed boolean not null,
    community_months bigint,
    next_custodian text,
    unique (rehab)
);
create index on drugrehab.release (unit, id);
create index on drugrehab.release (rehab);

-- 探访
create table drugrehab.visit (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    rehab uuid not null references drugrehab.case,
    day date not null,
    visitor text not null,
    relation text not null,
    minutes bigint not null
);
create index on drugrehab.visit (unit, id);
create index on drugrehab.visit (rehab);

-- 外出探视
create table drugrehab.outing (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    rehab uuid not null references drugrehab.case,
    state text not null,
    number text not null,
    reason text not null,
    visited text not null,
    relation text not null,
    starts date not null,
    until date not null,
    returned date,
    search tsvector,
    check (until >= starts)
);
create index on drugrehab.outing (unit, id);
create index on drugrehab.outing (rehab);
create index on drugrehab.outing using gin (search);
