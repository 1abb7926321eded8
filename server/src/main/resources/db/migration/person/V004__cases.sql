-- V004__cases.sql   身份比对、合并、封存查询和身份更正的案卷

-- 身份比对件
create table person.match_case (
    id                     uuid primary key,
    version                int not null,
    unit                   uuid not null,
    owner                  uuid,
    team                   uuid[] not null default '{}',
    created_at             timestamptz not null,
    created_by             uuid not null,
    changed_at             timestamptz not null,
    changed_by             uuid not null,
    heading                text not null,
    state                  text not null,
    raised_at              timestamptz not null,
    source                 text not null,
    name                   text not null,
    subject                uuid,
    claim                  text not null,
    suspects               jsonb not null,
    conflict               boolean not null,
    decided                uuid,
    reason                 text,
    search                 tsvector
);
create index on person.match_case (unit, id);
create index on person.match_case using gin (search);

-- 人员合并件
create table person.merge_case (
    id                     uuid primary key,
    version                int not null,
    unit                   uuid not null,
    owner                  uuid,
    team                   uuid[] not null default '{}',
    created_at             timestamptz not null,
    created_by             uuid not null,
    changed_at             timestamptz not null,
    changed_by             uuid not null,
    heading                text not null,
    state                  text not null,
    asked_at               timestamptz not null,
    kept                   uuid not null,
    gone                   uuid not null,
    reason                 text not null,
    evidence               text not null,
    asker                  uuid not null,
    first                  uuid,
    second                 uuid,
    merged_at              timestamptz,
    undone_at              timestamptz
);
create index on person.merge_case (unit, id);

-- 合并前影像
create table person.before_image (
    id                     uuid primary key,
    version                int not null,
    unit                   uuid not null,
    owner                  uuid,
    team                   uuid[] not null default '{}',
    created_at             timestamptz not null,
    created_by             uuid not null,
    changed_at             timestamptz not null,
    changed_by             uuid not null,
    merge_case             uuid not null,
    standard               text not null,
    row                    text not null,
    columns                text not null,
    taken_at               timestamptz not null
);
create index on person.before_image (unit, id);

-- 非同一人认定
create table person.not_same_as (
    id                     uuid primary key,
    version                int not null,
    unit                   uuid not null,
    owner                  uuid,
    team                   uuid[] not null default '{}',
    created_at             timestamptz not null,
    created_by             uuid not null,
    changed_at             timestamptz not null,
    changed_by             uuid not null,
    one                    uuid not null,
    other                  uuid not null,
    reason                 text not null,
    decided_on             date not null
);
create index on person.not_same_as (unit, id);

-- 执行阶段冲突提示
create table person.overlap_flag (
    id                     uuid primary key,
    version                int not null,
    unit                   uuid not null,
    owner                  uuid,
    team                   uuid[] not null default '{}',
    created_at             timestamptz not null,
    created_by             uuid not null,
    changed_at             timestamptz not null,
    changed_by             uuid not null,
    person                 uuid not null,
    episode                uuid not null,
    other                  uuid not null,
    keeper                 uuid not null,
    other_keeper           uuid not null,
    finding                text not null,
    found_on               date not null,
    cleared_on             date
);
create index on person.overlap_flag (unit, id);

-- 封存记录查询
create table person.unsealing (
    id                     uuid primary key,
    version                int not null,
    unit                   uuid not null,
    owner                  uuid,
    team                   uuid[] not null default '{}',
    created_at             timestamptz not null,
    created_by             uuid not null,
    changed_at             timestamptz not null,
    changed_by             uuid not null,
    state                  text not null,
    asked_at               timestamptz not null,
    organ                  text not null,
    letter                 text not null,
    case_number            text not null,
    legal_basis            text not null,
    name                   text not null,
    citizen_id             text not null,
    hours                  bigint not null,
    asker                  uuid not null,
    first                  uuid,
    second                 uuid,
    until                  timestamptz,
    citizen_id_blind       text not null
);
create index on person.unsealing (unit, id);

-- 身份更正件
create table person.identity_correction (
    id                     uuid primary key,
    version                int not null,
    unit                   uuid not null,
    owner                  uuid,
    team                   uuid[] not null default '{}',
    created_at             timestamptz not null,
    created_by             uuid not null,
    changed_at             timestamptz not null,
    changed_by             uuid not null,
    heading                text not null,
    state                  text not null,
    person                 uuid not null,
    ground                 text not null,
    found_on               date not null,
    evidence               text not null,
    holder_name            text,
    holder_id              text,
    asked                  text,
    ruling                 text,
    ruled_on               date,
    true_name              text,
    true_id                text,
    reissued               text,
    holder_id_blind        text,
    true_id_blind          text
);
create index on person.identity_correction (unit, id);

create index on person.not_same_as (one);
create index on person.not_same_as (other);
create index on person.overlap_flag (person);
create index on person.before_image (merge_case);
create unique index merge_once on person.merge_case (gone) where state in ('ASKED', 'CONFIRMED', 'MERGED', 'UNDO_ASKED', 'UNDO_CONFIRMED');

create trigger append_only before update or delete or truncate on person.before_image
    for each statement execute function person.refuse();
