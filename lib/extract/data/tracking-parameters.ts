/** Query parameters that say how a reader came to a page, not which page it is. */
export const TRACKING_PARAMETERS = new Set(
  ('fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid li_fat_id yclid ysclid igshid igsh mibextid ref ref_src ref_url ' +
    'referrer referer refsrc source_ref cmpid cmp cid icid ncid ocid xid sr_share smid smtyp mkt_tok trk trkcampaign spm taid s_cid sref ito ' +
    'wickedid rb_clickid epik srsltid si feature share shared sharetype amp amp_js_v amp_gsa usqp __twitter_impression __s _ga _gl hsctatracking ' +
    'cvid intcmp int_cmp linkid link_id traffic_source tracking partner campaign campaign_id').split(' '),
);

/** Beginnings of such parameters. */
export const TRACKING_PREFIXES = ['utm_', 'at_', 'fb_', 'guc', 'ns_', 'oly_', 'sc_', 'soc_', 'vero_', '_hs', '__hs', 'mc_', 'pk_', 'mtm_', 'matomo_', 'hsa_', 'stm_', 'itm_', 'cm_', 'ga_', 'oft_', 'iesrc'];
