"""Calls every operation of the server at API_URL with the generated client."""

import os
import uuid
from http import HTTPStatus

import httpx
from catalog import CachedModel, create, ok, read_all, update
from generation_models import Client, models
from generation_models.api.generation_models import (
    create_generation_model,
    delete_generation_model,
    read_generation_model,
    read_generation_models,
    update_generation_model,
)
from generation_models.models import GenerativeModelsCreate, GenerativeModelsUpdate, ProviderType
from session import Session, connect, log_in

URL = os.environ["API_URL"]
ADMIN = os.environ["ADMIN_EMAIL"], os.environ["ADMIN_PASSWORD"]
USER = os.environ["USER_EMAIL"], os.environ["USER_PASSWORD"]

CONFIGS = [
    models.AiCoreProviderConfig(ai_provider="openai", model="gpt-4"),
    models.FalShootifyRefinerConfig(fal_app_id="fal-ai/refiner"),
    models.FalStandardConfig(fal_app_id="fal-ai/flux"),
    models.FreepikMagnificConfig(creativity=-3),
    models.FreepikMagnificPrecisionConfig(sharpen=7),
    models.NanoBananaUpscalerConfig(ssim_threshold=0.5),
    models.SartiqUltimateFaceFixerConfig(feather_px=12),
    models.SartiqUltimateGarmentFixerConfig(split_threshold=1.5),
    models.SartiqUltimateRefinerConfig(num_tiles=4),
    models.VertexConfig(temperature=0.2),
]


def expect(response, status, detail=None):
    assert response.status_code == status, response
    assert detail is None or response.parsed.detail == detail, response
    return response


def model(config, name=None):
    return GenerativeModelsCreate(
        name=name or f"Model {uuid.uuid4()}", provider=ProviderType(config.provider_type), provider_config=config
    )


def each_config_is_read_back_with_its_type(client):
    for config in CONFIGS:
        created = ok(create_generation_model.sync_detailed(client=client, body=model(config)))
        read = ok(read_generation_model.sync_detailed(created.id, client=client))
        assert type(read.provider_config) is type(config)
        assert read.provider_config == config
        assert read == created


def unknown_properties_are_kept(client):
    config = models.VertexConfig(temperature=0.2)
    config["seed"] = 12345678901234567890
    body = GenerativeModelsCreate(name="Gemini", provider=ProviderType.VERTEX, provider_config=config)
    created = create(client, body)
    assert isinstance(created.provider_config, models.VertexConfig)
    assert created.provider_config["seed"] == 12345678901234567890


def lists_are_read_in_pages_of_one_revision(client):
    page = ok(read_generation_models.sync_detailed(client=client, skip=1, limit=2))
    everything = read_all(client, size=3)
    assert page.data == everything[1:3]
    assert page.count == len(everything)

    etag = read_generation_models.sync_detailed(client=client).headers["ETag"]
    create(client, model(CONFIGS[0]))
    changed = read_generation_models.sync_detailed(client=client, skip=3, if_match=etag)
    expect(changed, HTTPStatus.PRECONDITION_FAILED, "Precondition Failed")


def an_unchanged_model_is_not_transferred_again(client):
    created = create(client, model(CONFIGS[0]))
    cached = CachedModel(client, created.id)
    assert cached.read() == created
    again = read_generation_model.sync_detailed(created.id, client=client, if_none_match=cached.etag)
    expect(again, HTTPStatus.NOT_MODIFIED)
    assert again.content == b""
    assert cached.read() == created


def updates_apply_to_the_state_that_was_read(client):
    created = create(client, model(CONFIGS[0]))
    stale = read_generation_model.sync_detailed(created.id, client=client).headers["ETag"]
    updated = update(client, created.id, lambda read: GenerativeModelsUpdate(name=f"{read.name}, updated", icon="star"))
    assert (updated.name, updated.icon) == (f"{created.name}, updated", "star")

    body = GenerativeModelsUpdate(name="lost")
    refused = update_generation_model.sync_detailed(created.id, client=client, body=body, if_match=stale)
    expect(refused, HTTPStatus.PRECONDITION_FAILED, "Precondition Failed")
    cleared = update(client, created.id, lambda read: GenerativeModelsUpdate(icon=None))
    assert (cleared.name, cleared.icon) == (updated.name, None)


def a_name_is_derived_from_the_old_one(client):
    id = create(client, model(CONFIGS[0], name="Flux")).id
    renamed = update(client, id, lambda model: GenerativeModelsUpdate(name=f"{model.name} (old)"))
    assert renamed.name == "Flux (old)"


def a_deleted_model_is_not_found(client):
    created = create(client, model(CONFIGS[0]))
    deleted = delete_generation_model.sync_detailed(created.id, client=client)
    assert ok(deleted).message == "Generation model deleted successfully"
    gone = read_generation_model.sync_detailed(created.id, client=client)
    expect(gone, HTTPStatus.NOT_FOUND, "Generation model not found")


def only_administrators_write(client):
    anonymous = create_generation_model.sync_detailed(client=Client(base_url=URL), body=model(CONFIGS[0]))
    expect(anonymous, HTTPStatus.UNAUTHORIZED, "Not authenticated")
    user = create_generation_model.sync_detailed(client=connect(URL, *USER), body=model(CONFIGS[0]))
    expect(user, HTTPStatus.FORBIDDEN, "Not enough permissions")


def a_wrong_password_is_refused(client):
    try:
        log_in(client, ADMIN[0], "a wrong password")
        raise AssertionError("logged in")
    except PermissionError as error:
        (body,) = error.args
        assert (body.detail, body.error) == ("Incorrect email or password", "invalid_grant")


def an_expired_token_is_replaced(_):
    session = Session(URL, *ADMIN)
    session.token = "expired"
    with httpx.Client(base_url=URL, auth=session) as client:
        created = client.post("/api/v1/generation-models/", json=model(CONFIGS[0]).to_dict())
    assert created.status_code == HTTPStatus.OK
    assert session.token != "expired"


def all_validation_errors_are_listed(client):
    body = GenerativeModelsUpdate(name=5, beta="maybe")
    refused = update_generation_model.sync_detailed(uuid.uuid4(), client=client, body=body)
    expect(refused, HTTPStatus.UNPROCESSABLE_ENTITY)
    errors = [(error.type_, error.loc) for error in refused.parsed.detail]
    assert errors == [("string_type", ["body", "name"]), ("bool_type", ["body", "beta"])]


def a_model_is_created_once_also_if_the_first_response_is_503(client):
    flaky = connect(os.environ["FLAKY_URL"], *ADMIN)
    once = create(flaky, model(CONFIGS[0], name="once"))
    assert [found.id for found in read_all(client) if found.name == "once"] == [once.id]


def main():
    client = connect(URL, *ADMIN)
    tests = [
        each_config_is_read_back_with_its_type,
        unknown_properties_are_kept,
        lists_are_read_in_pages_of_one_revision,
        an_unchanged_model_is_not_transferred_again,
        updates_apply_to_the_state_that_was_read,
        a_name_is_derived_from_the_old_one,
        a_deleted_model_is_not_found,
        only_administrators_write,
        a_wrong_password_is_refused,
        an_expired_token_is_replaced,
        all_validation_errors_are_listed,
        a_model_is_created_once_also_if_the_first_response_is_503,
    ]
    for test in tests:
        test(client)
        print(f"python: {test.__name__}")


main()
