-- V003__clinic.sql   戒断记录、传染病标识、尿检、专用账册: the clinic

-- 戒断与诊疗记录
create table drugrehab.clinic_note (
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
    at timestamptz not null,
    withdrawal_score bigint,
    vital_signs text,
    treatment text not null
);
create index on drugrehab.clinic_note (unit, id);
create index on drugrehab.clinic_note (rehab);

-- 传染病标识
create table drugrehab.infection_flag (
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
    infection text not null,
    day date not null,
    care text
);
create index on drugrehab.infection_flag (unit, id);
create index on drugrehab.infection_flag (rehab);

-- 尿检
create table drugrehab.urine_test (
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
    sample text not null,
    taken timestamptz not null,
    taker uuid not null,
    witness uuid,
    seal text not null,
    chain jsonb not null,
    device text,
    result text,
    tester uuid,
    second uuid,
    search tsvector,
    unique (unit, sample),
    check (witness <> taker),
    check (second <> tester)
);
create index on drugrehab.urine_test (unit, id);
create index on drugrehab.urine_test (rehab);
create index on drugrehab.urine_test using gin (search);

-- 麻醉药品精神药品专用账册
create table drugrehab.narcotic_entry (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    patient uuid references drugrehab.case,
    state text not null,
    medicine text not null,
    move text not null,
    amount bigint not null,
    serial bigint,
    balance bigint,
    batch text not null,
    prescriber_licence text,
    at timestamptz not null,
    first uuid not null,
    second uuid,
    search tsvector,
    unique (unit, medicine, serial),
    check (second <> first),
    check ((second is null) = (serial is null)),
    check (balance >= 0),
    check (amount > 0)
);
create index on drugrehab.narcotic_entry (unit, id);
create index on drugrehab.narcotic_entry using gin (search);
create index on drugrehab.narcotic_entry (unit, medicine, id);
