"""A reference of the upstream service: the API of `openapi.yaml` on FastAPI, Pydantic and SQLModel.

`compare` sends the same requests to it and to the server of this project. `calibration.py` checks that it responds as
recorded in `tests/vectors.jsonl`. The recordings settle what such an application could do in several ways:

- JSON types are strict, except that `5.0` is the integer 5 and that enumerations are strings. Integers have 64 bits.
- A provider config is a free object. The ten known configs do not rewrite it.
- `null` in PUT keeps the value of a property that is not nullable.
- 401 and 403 come before 422, as far as FastAPI does so.
"""

import pathlib
import uuid
from enum import Enum
from typing import Annotated, Any

import yaml
from fastapi import APIRouter, Body, Depends, FastAPI, HTTPException, Query, Request
from fastapi.security import OAuth2PasswordBearer, OAuth2PasswordRequestForm
from pydantic import BaseModel, ConfigDict, Field, StrictInt, WrapValidator, create_model
from pydantic_core import PydanticKnownError
from sqlalchemy import JSON, Column, Uuid
from sqlalchemy.pool import StaticPool
from sqlmodel import Field as Stored
from sqlmodel import Session, SQLModel, create_engine, func, select

DOCUMENT = yaml.safe_load(pathlib.Path(__file__).parents[2].joinpath("openapi.yaml").read_text(encoding="utf-8"))
MODELS = "/api/v1/generation-models"
LOGIN = "/api/v1/login/access-token"
ADMINISTRATOR, USER = "admin@example.com", "user@example.com"
# Passwords, and the tokens that they give.
ACCOUNTS = {ADMINISTRATOR: ("adminpassword", "admin"), USER: ("userpassword", "user")}


def enumeration(name):
    """Lax, because JSON has no members of an enumeration, only their values."""
    values = DOCUMENT["components"]["schemas"][name]["enum"]
    return Annotated[Enum(name, {value: value for value in values}, type=str), Field(strict=False)]


def integer(value, validate):
    value = validate(int(value) if isinstance(value, float) and value.is_integer() else value)
    if not -(2**63) <= value < 2**63:
        raise PydanticKnownError("int_parsing_size")
    return value


Provider, Capability, Tool = map(enumeration, ("ProviderType", "ProviderCapability", "GenerationTool"))
Integer = Annotated[StrictInt, WrapValidator(integer)]
QueryInteger = Annotated[int, WrapValidator(integer), Query(ge=0)]
Config = dict[str, Any]


class Create(BaseModel):
    model_config = ConfigDict(strict=True)

    name: str
    icon: str | None = None
    provider: Provider
    provider_config: Config
    provider_capabilities: list[Capability] | None = None
    fallback_provider: Provider | None = None
    fallback_provider_config: Config | None = None
    fallback_provider_capabilities: list[Capability] | None = None
    tool_types: list[Tool] = []
    recommended: bool = False
    beta: bool = False
    max_output_width: Integer | None = None
    max_output_height: Integer | None = None
    max_size_pixels: Integer | None = None


NOT_NULLABLE = {"name", "provider", "provider_config", "tool_types", "recommended", "beta"}
OPTIONAL = {name: (field.rebuild_annotation() | None, None) for name, field in Create.model_fields.items()}
Update = create_model("Update", __config__=ConfigDict(strict=True), **OPTIONAL)


class GenerativeModels(SQLModel, table=True):
    """Its other columns are one document, which has the form of the response."""

    number: int | None = Stored(default=None, primary_key=True)
    id: uuid.UUID = Stored(sa_column=Column(Uuid, unique=True))
    name: str
    icon: str | None
    document: dict[str, Any] = Stored(sa_type=JSON)


def session(request: Request):
    with Session(request.app.state.engine) as opened:
        yield opened


def administrator(token: Annotated[str, Depends(OAuth2PasswordBearer(tokenUrl=LOGIN))]):
    if token not in ("admin", "user"):
        raise HTTPException(401, "Could not validate credentials", {"WWW-Authenticate": "Bearer"})
    if token != "admin":
        raise HTTPException(403, "Not enough permissions")


SessionDep = Annotated[Session, Depends(session)]
router = APIRouter()
admin_only = [Depends(administrator)]


def save(session, model, document):
    model.name, model.icon, model.document = document["name"], document["icon"], document
    session.add(model)
    session.commit()
    return model.document


def find(session, id):
    model = session.exec(select(GenerativeModels).where(GenerativeModels.id == id)).first()
    if model is None:
        raise HTTPException(404, "Generation model not found")
    return model


@router.get(MODELS + "/")
async def read_generation_models(session: SessionDep, skip: QueryInteger = 0, limit: QueryInteger = 100):
    page = session.exec(select(GenerativeModels).order_by(GenerativeModels.number).offset(skip).limit(limit))
    count = session.exec(select(func.count()).select_from(GenerativeModels)).one()
    return {"data": [model.document for model in page], "count": count}


@router.post(MODELS + "/", dependencies=admin_only)
async def create_generation_model(request: Request, session: SessionDep, body: Create):
    id = request.app.state.next_id
    return save(session, GenerativeModels(id=id), {"id": str(id), **body.model_dump(mode="json")})


@router.get(MODELS + "/{id}")
async def read_generation_model(session: SessionDep, id: uuid.UUID):
    return find(session, id).document


@router.put(MODELS + "/{id}", dependencies=admin_only)
async def update_generation_model(session: SessionDep, id: uuid.UUID, body: Annotated[Update, Body()]):
    model = find(session, id)
    sent = body.model_dump(mode="json", exclude_unset=True)
    changes = {name: value for name, value in sent.items() if value is not None or name not in NOT_NULLABLE}
    return save(session, model, {**model.document, **changes})


@router.delete(MODELS + "/{id}", dependencies=admin_only)
async def delete_generation_model(session: SessionDep, id: uuid.UUID):
    session.delete(find(session, id))
    session.commit()
    return {"message": "Generation model deleted successfully"}


@router.post(LOGIN)
async def login_access_token(form: Annotated[OAuth2PasswordRequestForm, Depends()]):
    password, token = ACCOUNTS.get(form.username.lower(), (None, None))
    if form.password != password:
        raise HTTPException(401, "Incorrect email or password", {"WWW-Authenticate": "Bearer"})
    return {"access_token": token, "token_type": "bearer", "expires_in": 3600}


def create_app():
    """Sets `app.state.next_id` before each request that creates a model."""
    app = FastAPI(openapi_url=None)
    app.state.engine = create_engine("sqlite://", connect_args={"check_same_thread": False}, poolclass=StaticPool)
    SQLModel.metadata.create_all(app.state.engine)
    app.include_router(router)
    return app
