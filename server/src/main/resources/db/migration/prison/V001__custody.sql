-- V001__custody.sql   服刑档案、收监检查、监外流动、狱情、死亡处理

-- 服刑档案
create table prison.custody_file (
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
    born date,
    source text not null,
    ward uuid not null,
    admitted_on date,
    episode uuid,
    custody_level text,
    treatment text,
    cell text,
    labours boolean not null,
    key_risks text[] not null,
    avoid jsonb not null,
    home_division text,
    family_told_on date,
    foreigner boolean not null,
    term_end date,
    search tsvector,
    unique (unit, number),
    check (admitted_on is not null or state in ('EXPECTED', 'REFUSED', 'DETENTION_HOUSE'))
);
create index on prison.custody_file (unit, id);
create index on prison.custody_file using gin (search);
create unique index one_custody_at_a_time on prison.custody_file (person) where state in ('INTAKE', 'SERVING', 'OUT_TEMP');
create index on prison.custody_file (unit, state, id);
create index on prison.custody_file (person);
create index on prison.custody_file (term_end) where term_end is not null;
create unique index one_bed_one_person on prison.custody_file (ward, cell) where cell is not null and state in ('INTAKE', 'SERVING', 'OUT_TEMP');

-- 收监检查
create table prison.admission_check (
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
    delivered_on date not null,
    papers jsonb not null,
    identity text not null,
    decision text not null,
    refusal text,
    searcher_woman boolean not null,
    property jsonb not null,
    contraband text,
    medical text,
    tmp_suggested boolean not null,
    reasons text not null
);
create index on prison.admission_check (unit, id);
create index on prison.admission_check (file);

-- 监外流动
create table prison.movement (
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
    kind text not null,
    destination text not null,
    out_at timestamptz not null,
    escorts text,
    approval text,
    back_at timestamptz,
    check (back_at >= out_at)
);
create index on prison.movement (unit, id);
create unique index out_once on prison.movement (file) where back_at is null;

-- 狱情
create table prison.incident (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    file uuid references prison.custody_file,
    kind text not null,
    severity text not null,
    happened_at timestamptz not null,
    place text not null,
    facts text not null,
    actions text
);
create index on prison.incident (unit, id);
create index on prison.incident (file);

-- 死亡处理
create table prison.death_case (
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
    died_at timestamptz not null,
    place text not null,
    abnormal boolean not null,
    family_told_at timestamptz,
    procurator_told_at timestamptz,
    forensic_body text,
    conclusion text,
    objection text,
    belongings text
);
create index on prison.death_case (unit, id);
create index on prison.death_case (file);
