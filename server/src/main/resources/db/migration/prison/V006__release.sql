-- V006__release.sql   离监和释放, 监狱法 arts 59, 85, 86

-- 离监
create table prison.leave (
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
    ground text,
    out_on date not null,
    days bigint not null,
    back_by date not null,
    destination text not null,
    promised boolean not null,
    guarantor text,
    police_told boolean not null,
    escorts text,
    good_conduct boolean not null,
    no_risk boolean not null,
    back_on date,
    opinion text,
    search tsvector
);
create index on prison.leave (unit, id);
create index on prison.leave using gin (search);
create index on prison.leave (file);

-- 释放办理
create table prison.release_case (
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
    release_on date not null,
    notice_by date,
    noticed_on date,
    education_from date,
    key_person boolean not null,
    political_rights boolean not null,
    police_told_on date,
    other_warrant text,
    property_unpaid boolean not null,
    certificate text,
    refund numeric(16,2),
    search tsvector
);
create index on prison.release_case (unit, id);
create index on prison.release_case using gin (search);
create unique index one_release_at_a_time on prison.release_case (file) where state <> 'CANCELLED';
create index on prison.release_case (file);
