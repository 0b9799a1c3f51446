"""What a person does with the pages. `run` calls each function whose name begins with `a_` or `the_`."""

import json
import re

from playwright.sync_api import expect

ADMINISTRATOR = ("admin@example.com", "a password for the browser tests")
LOGIN = "/api/v1/login/access-token"
MODELS = "/api/v1/generation-models/"


def a_browser_that_opens_the_root_lands_on_swagger_ui(session):
    session.open("/")
    expect(session.page).to_have_url(session.base + "/docs")
    expect(session.page.get_by_role("button", name="Authorize")).to_be_in_viewport()
    expect(session.page.locator(".opblock")).to_have_count(len(operations(session)))
    session.screenshot("docs")


def a_person_logs_in_creates_a_model_lists_it_and_sees_what_is_wrong_with_another(session):
    session.open("/docs")
    log_in(session, *ADMINISTRATOR)
    close_dialog(session)

    create = open_operation(session, "create_generation_model")
    create.locator("textarea").scroll_into_view_if_needed()
    session.screenshot("suggested")
    # The example of the document, as the page suggests it.
    with session.response(MODELS, 200) as created:
        create.get_by_role("button", name="Execute").click()
    model = created[0].json()
    show_response(session, create, 200, model["id"])
    session.screenshot("created")

    create.locator("textarea").fill('{"name": "Flux", "provider": "unknown", "beta": "maybe"}')
    with session.response(MODELS, 422):
        create.get_by_role("button", name="Execute").click()
    show_response(session, create, 422, "bool_type")
    session.screenshot("invalid")
    create.locator(".opblock-summary-control").click()

    read = open_operation(session, "read_generation_models")
    with session.response(MODELS, 200) as listed:
        read.get_by_role("button", name="Execute").click()
    assert [listed["id"] for listed in listed[0].json()["data"]] == [model["id"]]
    show_response(session, read, 200, model["id"])
    session.screenshot("listed")


def a_wrong_password_is_explained_in_the_dialog_and_a_right_one_then_works(session):
    session.open("/docs")
    log_in(session, ADMINISTRATOR[0], "wrong", status=401)
    expect(dialog(session)).to_contain_text("Incorrect email or password")
    session.screenshot("wrong-password")
    log_in(session, *ADMINISTRATOR)


def a_token_is_forgotten_when_the_page_is_left(session):
    session.open("/docs")
    log_in(session, *ADMINISTRATOR)
    session.screenshot("logged-in")
    close_dialog(session)
    stored = "JSON.stringify([localStorage, sessionStorage, document.cookie])"
    assert session.page.evaluate(stored) == '[{},{},""]'
    session.page.reload()
    expect(session.page.locator(".auth-wrapper .authorize.unlocked")).to_be_visible()


def the_reference_shows_every_operation(session):
    session.open("/redoc")
    expect(session.page).to_have_url(session.base + "/reference")
    session.page.get_by_role("heading", level=1).wait_for()
    session.screenshot("introduction")
    for operation in operations(session):
        summary = operation["summary"]
        session.page.get_by_role("link", name=re.compile(f"^{re.escape(summary)} HTTP Method")).click()
        region = session.page.get_by_role("region", name=summary, exact=True)
        expect(region.get_by_role("heading", name=summary, exact=True)).to_be_in_viewport()
        expect(region.get_by_role("heading", name="Responses")).to_be_attached()
        # JavaScript rounds integers of 64 bits.
        expect(region).not_to_contain_text(re.compile("[0-9]{16,}000"))
        session.screenshot(operation["operationId"])


def the_document_opens_in_the_browser(session):
    session.open("/openapi.json")
    expect(session.page.locator("body")).to_contain_text('"openapi"')


def operations(session):
    """The operations of the document."""
    document = json.loads(session.page.request.get(session.base + "/openapi.json").text())
    fields = [operation for item in document["paths"].values() for operation in item.values()]
    return [operation for operation in fields if "operationId" in operation]


def dialog(session):
    return session.page.locator(".modal-ux")


def log_in(session, username, password, status=200):
    """Opens the dialog of Swagger UI unless it is open, and logs in."""
    if not dialog(session).is_visible():
        session.page.get_by_role("button", name="Authorize").click()
    dialog(session).get_by_label("username").fill(username)
    dialog(session).get_by_label("password").fill(password)
    with session.response(LOGIN, status):
        dialog(session).get_by_role("button", name="Apply given OAuth2 credentials").click()
    if status == 200:
        expect(dialog(session)).to_contain_text("Logout")


def close_dialog(session):
    dialog(session).get_by_role("button", name="Close", exact=True).click()


def open_operation(session, operation_id):
    """Opens an operation of Swagger UI, ready to be executed."""
    operation = session.page.locator(f".opblock[id$='-{operation_id}']")
    operation.locator(".opblock-summary-control").click()
    operation.get_by_role("button", name="Try it out").click()
    return operation


def show_response(session, operation, status, text):
    """Scrolls to the response of an operation, which must have this status and text."""
    response = operation.locator(".live-responses-table")
    expect(response.locator(".response-col_status").last).to_contain_text(str(status))
    expect(response).to_contain_text(text)
    response.scroll_into_view_if_needed()
