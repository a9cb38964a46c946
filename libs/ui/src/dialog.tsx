import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

export type DialogProps = {
  isOpen: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
};

/** Asks for something before going on. Escape and a press beside it close it; the focus returns to where it was. */
export const Dialog = ({ isOpen, onClose, title, children }: DialogProps) => (
  <ModalOverlay className="overlay" isDismissable isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
    <Modal className="overlay__box">
      <AriaDialog className="dialog">
        <Heading slot="title" level={2} className="dialog__title">
          {title}
        </Heading>
        {children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
