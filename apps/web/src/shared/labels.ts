import { useTranslation } from 'react-i18next';

/** The words on a MarkdownEditor. */
export function useEditorLabels() {
  const { t } = useTranslation();
  return {
    tools: t('editor.tools'),
    bold: t('editor.bold'),
    italic: t('editor.italic'),
    list: t('editor.list'),
    link: t('editor.link'),
    preview: t('editor.preview'),
    nothing: t('editor.nothing'),
  };
}
