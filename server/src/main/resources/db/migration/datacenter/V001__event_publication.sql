-- Events between rooms, written with the act that caused them and delivered at least once (Spring Modulith).
create table datacenter.event_publication (
    id                     uuid        primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index on datacenter.event_publication using hash (serialized_event);
create index on datacenter.event_publication (completion_date);
