-- 样本档案: in tests only
create table sample.file (
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
    person_name text not null,
    citizen_id text not null,
    sex text not null,
    tags text[] not null,
    received_on date not null,
    closed_on date,
    amount numeric(16,2),
    story text,
    members jsonb not null,
    linked uuid,
    citizen_id_blind text not null,
    search tsvector
);
create index on sample.file (unit, id);
create index on sample.file (unit, received_on, id);
create index on sample.file (owner, id) where owner is not null;
create index on sample.file using gin (team);
create index on sample.file using gin (search);
create index on sample.file (citizen_id_blind);
