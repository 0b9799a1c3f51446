"""A service like the one that this project replaces: FastAPI, SQLModel, Pydantic and PostgreSQL.

The tests of `import postgres` fill a database with it. Nothing here is part of the product.
"""

import enum
import uuid
from datetime import datetime, timezone
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Request
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher
from pwdlib.hashers.bcrypt import BcryptHasher
from sqlalchemy import JSON, Column, DateTime
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, Session, SQLModel, select


class ProviderType(str, enum.Enum):
    """SQLAlchemy stores the names of the members, not their values, in a native enumeration."""

    FAL_STANDARD = "fal_standard"
    FREEPIK_MAGNIFIC = "freepik_magnific"
    VERTEX = "vertex"
    AI_CORE = "ai_core"


class GenerationTool(str, enum.Enum):
    BASE_GENERATION = "BASE_GENERATION"
    EDITING = "EDITING"
    VIDEO = "VIDEO"


class ProviderCapability(str, enum.Enum):
    TEXT_TO_IMAGE = "TEXT_TO_IMAGE"
    IMAGE_TO_IMAGE = "IMAGE_TO_IMAGE"
    LORA = "LORA"


def now() -> datetime:
    return datetime.now(timezone.utc)


class GenerativeModelsCreate(SQLModel):
    name: str
    icon: str | None = None
    provider: ProviderType
    provider_config: dict[str, Any] = Field(sa_type=JSON)
    provider_capabilities: list[ProviderCapability] | None = Field(default=None, sa_type=JSON)
    fallback_provider: ProviderType | None = None
    fallback_provider_config: dict[str, Any] | None = Field(default=None, sa_type=JSONB)
    fallback_provider_capabilities: list[ProviderCapability] | None = Field(default=None, sa_type=JSON)
    tool_types: list[GenerationTool] = Field(default=[], sa_type=JSON)
    recommended: bool = False
    beta: bool = False
    max_output_width: int | None = None
    max_output_height: int | None = None
    max_size_pixels: int | None = None


class GenerativeModels(GenerativeModelsCreate, table=True):
    id: uuid.UUID = Field(default_factory=uuid.uuid4, primary_key=True)
    created_at: datetime = Field(default_factory=now, sa_column=Column(DateTime(timezone=True), nullable=False))
    # The naive UTC of `datetime.utcnow`.
    updated_at: datetime = Field(
        default_factory=lambda: now().replace(tzinfo=None), sa_column=Column(DateTime(), nullable=False)
    )


class GenerativeModelsPublic(GenerativeModelsCreate):
    id: uuid.UUID


class GenerativeModelsListPublic(SQLModel):
    data: list[GenerativeModelsPublic]
    count: int


class UserCreate(SQLModel):
    email: str
    is_active: bool = True
    is_superuser: bool = False
    password: str
    hasher: str = "bcrypt"


class User(SQLModel, table=True):
    id: uuid.UUID = Field(default_factory=uuid.uuid4, primary_key=True)
    email: str = Field(unique=True, index=True, max_length=255)
    is_active: bool = True
    is_superuser: bool = False
    full_name: str | None = None
    hashed_password: str


HASHERS = {"bcrypt": PasswordHash((BcryptHasher(rounds=5),)), "argon2": PasswordHash((Argon2Hasher(),))}


def session(request: Request):
    with Session(request.app.state.engine) as opened:
        yield opened


SessionDep = Annotated[Session, Depends(session)]


def create_app(engine) -> FastAPI:
    app = FastAPI()
    app.state.engine = engine

    @app.post("/api/v1/generation-models/", response_model=GenerativeModelsPublic)
    def create_model(session: SessionDep, body: GenerativeModelsCreate):
        model = GenerativeModels.model_validate(body)
        session.add(model)
        session.commit()
        session.refresh(model)
        return model

    @app.get("/api/v1/generation-models/", response_model=GenerativeModelsListPublic)
    def list_models(session: SessionDep, skip: int = 0, limit: int = 100):
        models = session.exec(
            select(GenerativeModels).order_by(GenerativeModels.created_at).offset(skip).limit(limit)
        ).all()
        return GenerativeModelsListPublic(data=models, count=len(models))

    @app.post("/api/v1/users/")
    def create_user(session: SessionDep, body: UserCreate) -> None:
        hashed = HASHERS[body.hasher].hash(body.password)
        session.add(User(**body.model_dump(exclude={"password", "hasher"}), hashed_password=hashed))
        session.commit()

    return app
