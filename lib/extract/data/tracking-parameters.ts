/** Query parameters that say how a reader came to a page, not which page it is. */
export const TRACKING_PARAMETERS = new Set(
  ('fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid li_fat_id yclid ysclid igshid igsh mibextid ref ref_src ref_url ' +
    'referrer referer refsrc source_ref cmpid cmp cid icid ncid ocid xid sr_share smid smtyp mkt_tok trk trkcampaign spm sc_channel ' +
    'sc_cid sc_content sc_country sc_geo sc_medium sc_outcome taid s_cid sref ito ns_mchannel ns_source ns_campaign ns_linkname ns_fee ' +
    'guccounter guce_referrer guce_referrer_sig soc_src soc_trk at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 ' +
    'at_link_id at_link_origin at_link_type at_ptr_name at_bbc_team at_format oly_anon_id oly_enc_id wickedid vero_id vero_conv rb_clickid ' +
    'epik srsltid si feature share shared sharetype amp amp_js_v amp_gsa usqp __twitter_impression __s _ga _gl _hsenc _hsmi __hssc __hstc __hsfp hsctatracking ' +
    'cvid ito intcmp int_cmp linkid link_id utm_id traffic_source tracking partner campaign campaign_id fb_action_ids fb_action_types fb_ref fb_source').split(' '),
);

/** Beginnings of such parameters. */
export const TRACKING_PREFIXES = ['utm_', 'mc_', 'pk_', 'mtm_', 'matomo_', 'hsa_', 'stm_', 'itm_', 'cm_', 'ga_', 'oft_', 'iesrc'];
