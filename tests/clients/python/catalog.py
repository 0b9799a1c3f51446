"""What most clients of the catalogue need."""

from http import HTTPStatus

from generation_models.api.generation_models import (
    create_generation_model,
    read_generation_model,
    read_generation_models,
    update_generation_model,
)
from generation_models.types import UNSET

ATTEMPTS = 5


def ok(response):
    """Returns the body of a 200. Any other status is an exception."""
    if response.status_code != HTTPStatus.OK:
        raise RuntimeError(f"{response.status_code}: {response.parsed}")
    return response.parsed


def read_all(client, size=100, cache_control=UNSET):
    """Returns all models of one revision. Starts again if the catalogue changes between two pages."""
    for _ in range(ATTEMPTS):
        models, skip, etag = [], 0, UNSET
        while True:
            page = read_generation_models.sync_detailed(
                client=client, skip=skip, limit=size, if_match=etag, cache_control=cache_control
            )
            if page.status_code == HTTPStatus.PRECONDITION_FAILED:
                break
            models += ok(page).data
            skip, etag = skip + size, page.headers["ETag"]
            if skip >= page.parsed.count:
                return models
    raise RuntimeError("the catalogue changes too often")


class CachedModel:
    """A model that is transferred again only if it has changed."""

    def __init__(self, client, id):
        self.client, self.id = client, id
        self.model, self.etag = None, UNSET

    def read(self):
        response = read_generation_model.sync_detailed(self.id, client=self.client, if_none_match=self.etag)
        if response.status_code != HTTPStatus.NOT_MODIFIED:
            self.model, self.etag = ok(response), response.headers["ETag"]
        return self.model


def update(client, id, change):
    """Updates a model with the result of `change(model)`, computed again if someone else has changed the model."""
    for _ in range(ATTEMPTS):
        read = read_generation_model.sync_detailed(id, client=client, cache_control="no-cache")
        body = change(ok(read))
        response = update_generation_model.sync_detailed(id, client=client, body=body, if_match=read.headers["ETag"])
        if response.status_code != HTTPStatus.PRECONDITION_FAILED:
            return ok(response)
    raise RuntimeError("the model changes too often")


def create(client, model):
    """Creates a model whose name no other model has, once, also if the first response is 503."""
    response = create_generation_model.sync_detailed(client=client, body=model)
    if response.status_code != HTTPStatus.SERVICE_UNAVAILABLE:
        return ok(response)
    # With `no-cache` the list includes every change before it. While the server cannot tell, it responds with 503.
    created = [existing for existing in read_all(client, cache_control="no-cache") if existing.name == model.name]
    return created[0] if created else ok(create_generation_model.sync_detailed(client=client, body=model))
