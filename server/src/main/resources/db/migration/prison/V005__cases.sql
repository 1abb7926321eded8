-- V005__cases.sql   减刑、假释和暂予监外执行案件, 监狱法 arts 44-53

-- 减刑假释案件
create table prison.commutation_case (
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
    merit text not null,
    proposed_months bigint,
    proposed_term text,
    proposed_end date,
    property text not null,
    conduct text not null,
    rule_trace text not null,
    evaluation text,
    no_risk boolean not null,
    serious_penalty boolean not null,
    committee_members bigint,
    notice_from date,
    notice_to date,
    must_hear boolean not null,
    submitted_on date,
    court text,
    court_received_on date,
    court_number text,
    procurator_opinion text,
    ruled_on date,
    result text,
    granted_months bigint,
    granted_term text,
    ruling_number text,
    ruled_end date,
    served_on date,
    effective_on date,
    search tsvector,
    check (notice_to >= notice_from),
    check (served_on >= ruled_on)
);
create index on prison.commutation_case (unit, id);
create index on prison.commutation_case using gin (search);
create unique index one_case_at_a_time on prison.commutation_case (file) where state not in ('EFFECTIVE', 'DENIED', 'REJECTED', 'WITHDRAWN', 'TERMINATED');
create index on prison.commutation_case (file);

-- 暂予监外执行案件
create table prison.outside_case (
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
    ground text not null,
    diagnosis text,
    hospital text,
    doctors jsonb not null,
    danger_evaluation text,
    guarantor text,
    urgent boolean not null,
    rule_trace text not null,
    notice_from date,
    notice_to date,
    decision_number text,
    decided_on date,
    outside_until date,
    handed_over_on date,
    receiver text,
    recalled_on date,
    announced_on date,
    search tsvector
);
create index on prison.outside_case (unit, id);
create index on prison.outside_case using gin (search);
create index on prison.outside_case (file);

-- 评审表决记录
create table prison.case_vote (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    commutation_case uuid references prison.commutation_case,
    outside_case uuid references prison.outside_case,
    stage text not null,
    member text not null,
    ballot text not null,
    opinion text,
    voted_on date not null,
    check (num_nonnulls(commutation_case, outside_case) = 1),
    unique nulls not distinct (commutation_case, outside_case, stage, member)
);
create index on prison.case_vote (unit, id);

-- 评审回避
create table prison.case_recusal (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    commutation_case uuid references prison.commutation_case,
    outside_case uuid references prison.outside_case,
    member text not null,
    why text not null,
    check (num_nonnulls(commutation_case, outside_case) = 1)
);
create index on prison.case_recusal (unit, id);

-- 公示异议
create table prison.case_objection (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    commutation_case uuid references prison.commutation_case,
    outside_case uuid references prison.outside_case,
    raised_on date not null,
    grounds text not null,
    answer text,
    check (num_nonnulls(commutation_case, outside_case) = 1)
);
create index on prison.case_objection (unit, id);
