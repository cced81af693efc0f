"""A result layer that was removed can come back, with the query that it answered."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from ...translation import tr


class Removal(QObject):
    """Offers the way back in the message bar; the offer goes with the project.

    Args:
        iface: QGIS's interface.
    """

    def __init__(self, iface, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = iface.messageBar()
        self._offer = None
        QgsProject.instance().cleared.connect(self.withdraw)

    def offer(self, name: str, restore: Callable[[], None]) -> None:
        """Say that a layer was removed, with a button that brings it back."""
        self.withdraw()
        item = self._bar.createMessage("RS-M-CLIP", tr("The layer {name} was removed.").format(name=name))
        button = QPushButton(tr("Undo"))
        button.clicked.connect(lambda: (self.withdraw(), restore()))
        item.layout().addWidget(button)
        item.destroyed.connect(self._gone)
        self._offer = item
        self._bar.pushWidget(item, Qgis.MessageLevel.Info, 30)

    def withdraw(self) -> None:
        """Take the offer back."""
        if self._offer is not None:
            item, self._offer = self._offer, None
            self._bar.popWidget(item)

    def close(self) -> None:
        """Take the offer back and follow the project no longer."""
        QgsProject.instance().cleared.disconnect(self.withdraw)
        self.withdraw()

    def _gone(self, *_: object) -> None:
        self._offer = None
