-- V002__assessment.sql   分区流转、诊断评估、所外就医, 禁毒法 art. 47, 戒毒条例 arts. 30 to 33

-- 分区流转
create table drugrehab.zone_move (
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
    from_zone text not null,
    to_zone text not null,
    entered date not null,
    reason text not null,
    physiological text,
    physical_mental text,
    behaviour text,
    social text,
    assessed date,
    phase text,
    search tsvector,
    check (from_zone <> to_zone)
);
create index on drugrehab.zone_move (unit, id);
create index on drugrehab.zone_move (rehab);
create index on drugrehab.zone_move using gin (search);
create unique index zone_move_open_once on drugrehab.zone_move (rehab) where state in ('PROPOSED', 'ASSESSED');

-- 中心评估记录
create table drugrehab.centre_result (
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
    centre text not null,
    day date not null,
    subject text not null,
    outcome text not null,
    note text
);
create index on drugrehab.centre_result (unit, id);
create index on drugrehab.centre_result (rehab);

-- 诊断评估
create table drugrehab.assessment (
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
    kind text not null,
    opened date not null,
    body_done boolean not null,
    body_lacks text[] not null,
    physical_mental text,
    behaviour text,
    social text,
    opinion text,
    months bigint,
    grounds text,
    notice_from date,
    notice_to date,
    objection text,
    recheck text,
    received date,
    answered date,
    approved boolean,
    answer_number text,
    search tsvector,
    check (notice_to >= notice_from),
    check ((answered is null) = (approved is null))
);
create index on drugrehab.assessment (unit, id);
create index on drugrehab.assessment (rehab);
create index on drugrehab.assessment using gin (search);
create unique index assessment_open_once on drugrehab.assessment (rehab) where state not in ('DECIDED', 'CONCLUDED');

-- 所外就医
create table drugrehab.outside_medical (
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
    illness text not null,
    hospital text not null,
    guarantor text not null,
    relation text not null,
    starts date,
    until date not null,
    filed date,
    returned date,
    return_check text,
    search tsvector,
    check (until >= starts)
);
create index on drugrehab.outside_medical (unit, id);
create index on drugrehab.outside_medical (rehab);
create index on drugrehab.outside_medical using gin (search);
create unique index outside_medical_open_once on drugrehab.outside_medical (rehab) where state in ('APPLIED', 'AGREED', 'OUTSIDE');
