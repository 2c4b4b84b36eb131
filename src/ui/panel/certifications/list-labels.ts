import { i18n } from '#i18n';
import type { ListFilter, ListSort } from '../../../domain/preferences.ts';

export function filterLabel(filter: ListFilter): string {
  switch (filter) {
    case 'all':
      return i18n.t('filter.all');
    case 'active':
      return i18n.t('filter.active');
    case 'expiring':
      return i18n.t('filter.expiring');
    case 'expired':
      return i18n.t('filter.expired');
    case 'in-progress':
      return i18n.t('filter.inProgress');
    case 'locked':
      return i18n.t('filter.locked');
    case 'favourites':
      return i18n.t('filter.favourites');
  }
}

export function sortLabel(sort: ListSort): string {
  switch (sort) {
    case 'expiry':
      return i18n.t('sort.expiry');
    case 'name':
      return i18n.t('sort.name');
    case 'holder':
      return i18n.t('sort.holder');
    case 'earned':
      return i18n.t('sort.earned');
    case 'changed':
      return i18n.t('sort.changed');
  }
}
