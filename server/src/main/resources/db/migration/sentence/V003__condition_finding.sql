-- V003__condition_finding.sql   老病残认定, 减刑假释规定 art. 20: what widens an amount or shortens a wait is on the file, and says since when.
create table sentence.condition_finding (
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
    ill                  boolean not null,
    disabled             boolean not null,
    infirm               boolean not null,
    found                date not null,
    ended                date,
    evidence             text not null,
    check (ended >= found)
);
create index on sentence.condition_finding (person);
create index on sentence.condition_finding (unit, id);
