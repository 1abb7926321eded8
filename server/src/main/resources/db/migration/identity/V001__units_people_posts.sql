-- V001__units_people_posts.sql   the five-level tree, the people in it, their posts and duties
create table identity.unit (
    id uuid primary key, version int not null, unit uuid not null, owner uuid, team uuid[] not null default '{}',
    created_at timestamptz not null, created_by uuid not null, changed_at timestamptz not null, changed_by uuid not null,
    parent        uuid references identity.unit,
    division_code text not null,
    unit_code     text not null unique,
    unit_type     text not null,
    level         bigint not null check (level between 1 and 5),
    full_name     text not null,
    short_name    text not null,
    document_code text,
    credit_code   text,
    telephone     text,
    place         text,
    valid_from    date not null,
    valid_to      date check (valid_to >= valid_from),
    search        tsvector,
    check (parent <> id)
);
create index on identity.unit (unit, id);
create index on identity.unit (parent);
create index on identity.unit (division_code, unit_type);
create index on identity.unit using gin (search);

create table identity.person (
    id uuid primary key, version int not null, unit uuid not null, owner uuid, team uuid[] not null default '{}',
    created_at timestamptz not null, created_by uuid not null, changed_at timestamptz not null, changed_by uuid not null,
    name       text not null,
    kind       text not null,
    agency     uuid,
    citizen_id text,
    mobile     text,
    citizen_id_blind text,
    mobile_blind     text,
    search     tsvector
);
create index on identity.person (unit, id);
create index on identity.person (owner, id) where owner is not null;
create index on identity.person (citizen_id_blind);
create index on identity.person (mobile_blind);
create index on identity.person using gin (search);

create table identity.post (
    id uuid primary key, version int not null, unit uuid not null, owner uuid, team uuid[] not null default '{}',
    created_at timestamptz not null, created_by uuid not null, changed_at timestamptz not null, changed_by uuid not null,
    agency uuid    not null references identity.unit,
    name   text    not null,
    kind   text    not null,
    signer boolean not null,
    search tsvector
);
create index on identity.post (unit, id);
create index on identity.post (agency);
create index on identity.post using gin (search);

create table identity.appointment (
    id uuid primary key, version int not null, unit uuid not null, owner uuid, team uuid[] not null default '{}',
    created_at timestamptz not null, created_by uuid not null, changed_at timestamptz not null, changed_by uuid not null,
    person         uuid not null references identity.person,
    post           uuid not null references identity.post,
    agency         uuid not null references identity.unit,
    kind           text not null,
    state          text not null,
    valid_from     date not null,
    valid_to       date check (valid_to >= valid_from),
    basis_document text
);
create index on identity.appointment (unit, id);
create index on identity.appointment (person) where state <> 'ENDED';
create index on identity.appointment (post) where state <> 'ENDED';
create unique index one_primary on identity.appointment (person) where kind = 'PRIMARY' and state <> 'ENDED';

create table identity.duty_grant (
    id uuid primary key, version int not null, unit uuid not null, owner uuid, team uuid[] not null default '{}',
    created_at timestamptz not null, created_by uuid not null, changed_at timestamptz not null, changed_by uuid not null,
    post       uuid not null references identity.post,
    agency     uuid not null references identity.unit,
    duty       text not null,
    span       text not null,
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from)
);
create index on identity.duty_grant (unit, id);
create index on identity.duty_grant (post);
create index on identity.duty_grant (duty, agency);
create unique index granted_once on identity.duty_grant (post, duty) where valid_to is null;

-- One number that every change of the tree, the posts and the duties moves, so that caches know at once.
create table identity.stamp (value bigint not null);
insert into identity.stamp values (1);
create function identity.move_stamp() returns trigger language plpgsql as $$
begin
    update identity.stamp set value = value + 1;
    return null;
end $$;
create trigger moves_stamp after insert or update or delete on identity.unit for each statement execute function identity.move_stamp();
create trigger moves_stamp after insert or update or delete on identity.post for each statement execute function identity.move_stamp();
create trigger moves_stamp after insert or update or delete on identity.appointment for each statement execute function identity.move_stamp();
create trigger moves_stamp after insert or update or delete on identity.duty_grant for each statement execute function identity.move_stamp();
create trigger moves_stamp after update on identity.person for each statement execute function identity.move_stamp();
