-- V001__judgment_ledger.sql   裁判文书、刑期变动台账、现行刑期, 刑法 arts 47, 78, 刑事诉讼法 art. 268

-- 裁判文书
create table sentence.judgment (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    person               uuid not null,
    court                text not null,
    number               text not null,
    notice               text,
    several_defendants   boolean not null,
    instance             text not null,
    judged               date not null,
    effective            date not null,
    charges              jsonb not null,
    penalty              text not null,
    term                 text,
    combined             boolean not null,
    probation            text,
    start                date,
    printed_end          date,
    custody              jsonb not null,
    delivered            date,
    flags                text[] not null,
    money                jsonb not null,
    rights_for_life      boolean not null,
    rights               text,
    limit_commutation    boolean not null,
    life_no_commutation  boolean not null,
    prohibition          text,
    state                text not null,
    replaces             uuid references sentence.judgment,
    search               tsvector,
    check (effective >= judged),
    check ((penalty in ('LIFE', 'REPRIEVE')) = (term is null)),
    check (penalty not in ('LIFE', 'REPRIEVE') or printed_end is null),
    check (not limit_commutation or penalty = 'REPRIEVE')
);
create index on sentence.judgment (person) where state = 'IN_FORCE';
create index on sentence.judgment (number);
create index on sentence.judgment (unit, id);
create index on sentence.judgment using gin (search);

-- 刑期变动台账
create table sentence.ledger (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    person               uuid not null,
    judgment             uuid references sentence.judgment,
    kind                 text not null,
    ruled                date not null,
    served               date,
    document             text not null,
    organ                text,
    months               bigint,
    to_penalty           text,
    to_term              text,
    starts               date,
    until                date,
    days                 bigint,
    stated_end           date,
    rights               text,
    ground               text,
    annuls               uuid unique references sentence.ledger,
    search               tsvector,
    check (served >= ruled),
    check (until >= starts),
    check (months >= 0),
    check (days >= 0)
);
create index on sentence.ledger (person, ruled);
create unique index one_ruling_one_entry on sentence.ledger (person, kind, document, ruled) where annuls is null;
create index on sentence.ledger (unit, id);
create index on sentence.ledger using gin (search);

-- 现行刑期
create table sentence.standing (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    person               uuid not null,
    judgment             uuid not null references sentence.judgment,
    penalty              text not null,
    since                date,
    ends                 date,
    pending              text,
    floor_end            date,
    commutation_from     date,
    parole_from          date,
    differs              boolean not null,
    computed_on          date not null,
    unique (person)
);
create index on sentence.standing (unit, ends, id);
create index on sentence.standing (unit, commutation_from, id);
create index on sentence.standing (unit, parole_from, id);
create index on sentence.standing (unit, id);
