"""What a value must satisfy by itself, whatever the rest of the scenario."""

from collections.abc import Sequence as Series

from entretien.content.codes import Code
from entretien.content.context import Context
from entretien.content.nodes import Node, Sequence
from entretien.scenario.exchange import ClientLine, Exchange, Reaction, Reply
from entretien.scenario.gauges import Gauge
from entretien.scenario.selection import Selection


def reply_says_something(reply: Reply, node: Node, context: Context) -> None:
    """A reply has words, a gesture, or both."""
    if not reply.say and not reply.act:
        context.report(Code.MUTE_REPLY, node, reply=reply.id)


def exchange_leads_somewhere(exchange: Exchange, node: Node, context: Context) -> None:
    """An exchange has replies, a way out, or both."""
    if not exchange.replies and exchange.next is None:
        context.report(Code.EXCHANGE_LEADS_NOWHERE, node, exchange=exchange.id)


def last_line_always_holds(lines: Series[ClientLine], node: Node, context: Context) -> None:
    """The last variant of a client's line has no condition, and it is the only one."""
    every_variant_may_be_said(lines, node, context)
    if lines and lines[-1].when is not None:
        context.report(Code.NO_LAST_RESORT, _item(node, len(lines) - 1))


def every_variant_may_be_said(variants: Series[ClientLine | Reaction], node: Node, context: Context) -> None:
    """No variant comes after one that always holds."""
    for index, variant in enumerate(variants[:-1]):
        if variant.when is None:
            context.report(Code.HIDDEN_VARIANT, _item(node, index + 1))
            return


def selection_can_be_made(selection: Selection, node: Node, context: Context) -> None:
    """There are enough items, and no more is asked than allowed."""
    if not selection.minimum <= selection.maximum <= len(selection.items):
        context.report(
            Code.SELECTION_BOUNDS,
            node,
            minimum=selection.minimum,
            maximum=selection.maximum,
            items=len(selection.items),
        )


def gauge_starts_inside(gauge: Gauge, node: Node, context: Context) -> None:
    """A gauge has room to move and starts within its bounds."""
    if not (gauge.minimum < gauge.maximum and gauge.minimum <= gauge.start <= gauge.maximum):
        context.report(
            Code.GAUGE_BOUNDS,
            node,
            gauge=gauge.id,
            minimum=gauge.minimum,
            maximum=gauge.maximum,
            start=gauge.start,
        )


def _item(node: Node, index: int) -> Node:
    items = node.items() if isinstance(node, Sequence) else []
    return items[index] if index < len(items) else node
